create table record_seal(
  link bigint primary key,
  activity bigint not null,
  number int not null,
  kept boolean not null,
  sha256 char(64) not null,
  chain char(64) not null
);
