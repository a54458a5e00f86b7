-- A roster of ten thousand has eighty thousand facts; still, all is stored once, at the end.
alter table member alter column id set cache 20000;
alter table member_fact alter column id set cache 200000;
