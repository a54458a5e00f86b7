create table frozen_not_due(
  activity bigint not null references activity(id),
  member bigint not null references member(id),
  position int not null,
  name varchar(60) not null,
  why varchar(30) not null,
  since date,
  detail varchar(40),
  note varchar(4000) not null,
  approved_by varchar(4000) not null,
  approved_on date,
  primary key (activity, member)
);
create index frozen_not_due_member on frozen_not_due(member);
