-- What a template writes: the record of an activity, or a list of people.
alter table template add column subject varchar(20) default 'RECORD' not null;
