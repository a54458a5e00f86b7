alter table member add column phone varchar(40) not null default '';
alter table member add column part_time_education varchar(2) not null default '';
alter table member add column part_time_degree varchar(40) not null default '';
alter table member add column unit_post varchar(200) not null default '';
alter table member add column work_date varchar(10) not null default '';
alter table member add column class_name varchar(100) not null default '';
alter table member add column grade varchar(40) not null default '';
alter table member add column major varchar(100) not null default '';
alter table member add column graduation_date varchar(10) not null default '';
alter table member add column introducers varchar(100) not null default '';
alter table member add column mentors varchar(100) not null default '';
alter table member add column join_branch varchar(200) not null default '';
alter table member add column full_branch varchar(200) not null default '';
alter table member add column origin varchar(100) not null default '';
alter table member add column rewards varchar(2000) not null default '';
alter table member add column punishments varchar(2000) not null default '';
alter table member add column hardship varchar(1000) not null default '';
alter table member add column photo char(64);
alter table member_fact add column note varchar(500) not null default '';
alter table member_fact add column approved_by varchar(200) not null default '';
alter table member_fact add column approved_on date;
alter table frozen_due add column votes boolean not null default false;
update frozen_due set votes = true where stage = 'FULL';
create table setting(
  name varchar(100) primary key,
  content varchar(100000) not null
);
