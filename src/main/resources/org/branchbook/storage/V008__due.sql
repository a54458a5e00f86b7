create table due_postponed(
  code varchar(60) not null,
  subject varchar(200) not null,
  until_date date not null,
  entered_at timestamp not null,
  primary key (code, subject)
);
