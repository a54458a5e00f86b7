-- The column rebuilds half a million rows with every index there is: the old one goes first. Each
-- statement may run twice, since a book of ten years takes some seconds here and may be killed.
alter table figure_snapshot add column if not exists figure_group bigint;
drop index if exists attendance_mark;
alter table attendance add column if not exists counted bigint generated always as (
  member * 4 + case mark when 'PRESENT' then 0 when 'LEAVE' then 1 when 'ABSENT' then 2 else 3 end);
create index if not exists attendance_counted on attendance(activity, counted);
