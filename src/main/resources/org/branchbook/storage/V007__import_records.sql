create table import_activity(
  run bigint not null references import_run(id),
  activity bigint not null references activity(id),
  before_state character large object,
  after_hash char(64) not null,
  primary key (run, activity)
);
create index import_activity_activity on import_activity(activity);
