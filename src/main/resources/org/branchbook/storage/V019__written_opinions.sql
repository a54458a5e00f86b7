create table written_opinion(
  resolution bigint not null references resolution(id) on delete cascade,
  position int not null,
  member bigint references member(id),
  name varchar(60) not null,
  received_on date,
  aye boolean not null,
  said varchar(2000) not null,
  primary key (resolution, position)
);
create index written_opinion_member on written_opinion(member);
