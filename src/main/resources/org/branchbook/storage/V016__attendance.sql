alter table attendance add column late boolean default false not null;
alter table attendance add column leave_kind varchar(20);
alter table attendance add column approved_by varchar(60) default '' not null;
update attendance set leave_kind =
  case
    when reason like '%差%' or reason like '%公务%' then 'OFFICIAL'
    when reason like '%病%' or reason like '%住院%' then 'SICK'
    when reason like '%产假%' then 'MATERNITY'
    when reason like '%实习%' or reason like '%外出学习%' then 'INTERNSHIP'
    when reason like '%流动%' then 'ELSEWHERE'
    when reason like '%事%' then 'PRIVATE'
    else 'OTHER'
  end
  where mark = 'LEAVE' and reason <> '';
create table make_up(
  activity bigint not null references activity(id),
  member bigint not null references member(id),
  on_date date not null,
  what varchar(300) not null,
  note varchar(300) not null,
  entered_at timestamp not null,
  primary key (activity, member)
);
create index make_up_member on make_up(member);
alter table evidence add column taken_at timestamp;
create table evidence_list(
  activity bigint primary key references activity(id),
  news_link varchar(500) not null,
  materials varchar(4000) not null
);
