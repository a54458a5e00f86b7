alter table activity add column notified_at timestamp;
create table segment_record(
  activity bigint not null references activity(id),
  position int not null check (position > 0),
  leader varchar(60) not null,
  agenda varchar(10000) not null,
  minutes varchar(1000000) not null,
  primary key (activity, position)
);
alter table resolution add column segment int default 0 not null;
alter table resolution add column subject bigint references member(id);
alter table resolution add column subject_name varchar(60) default '' not null;
alter table resolution add column ballots_issued int default 0 not null;
alter table resolution add column ballots_returned int default 0 not null;
alter table resolution add column ballots_valid int default 0 not null;
alter table resolution add column written_on date;
alter table resolution add column seats int default 0 not null;
create index resolution_subject on resolution(subject);
create table resolution_candidate(
  resolution bigint not null references resolution(id) on delete cascade,
  position int not null,
  member bigint references member(id),
  name varchar(60) not null,
  ayes int not null,
  noes int not null,
  abstentions int not null,
  primary key (resolution, position)
);
create index resolution_candidate_member on resolution_candidate(member);
