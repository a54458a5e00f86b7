-- Numbers fetched by the thousand: with each fetch, all that an import has written so far is stored.
alter table member alter column id set cache 5000;
alter table member_fact alter column id set cache 10000;
