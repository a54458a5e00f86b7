alter table import_run add column kind varchar(20) not null default 'MEMBERS';
alter table import_run add column read_rows int not null default 0;
alter table import_run add column unchanged int not null default 0;
alter table import_run add column undone_at timestamp;
create table import_change(
  run bigint not null references import_run(id),
  member bigint not null references member(id),
  before_state varchar(1000000),
  after_hash char(64) not null,
  primary key (run, member)
);
create index import_change_member on import_change(member);
create table import_group(
  run bigint not null references import_run(id),
  party_group bigint not null references party_group(id),
  primary key (run, party_group)
);
create table import_mapping(
  kind varchar(20) not null,
  header varchar(200) not null,
  target varchar(60) not null,
  primary key (kind, header)
);
