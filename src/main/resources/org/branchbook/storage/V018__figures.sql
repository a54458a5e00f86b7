alter table figure_snapshot add column figure_group bigint;
alter table attendance add column counted bigint generated always as (
  member * 4 + case mark when 'PRESENT' then 0 when 'LEAVE' then 1 when 'ABSENT' then 2 else 3 end);
drop index attendance_mark;
create index attendance_counted on attendance(activity, counted);
