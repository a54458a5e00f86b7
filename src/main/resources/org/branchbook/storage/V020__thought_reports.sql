insert into local_rule(
    rule, content, from_date, to_date, decided_by, decided_on, note, entered_at, removed_at)
  select rules.name, setting.content, date '2014-05-28', null, '本支部（发展党员页面）',
      current_date, '', current_timestamp, null
    from setting
    cross join (values ('step:LOCAL-THOUGHT'), ('step:LOCAL-PROB-THOUGHT')) as rules(name)
    where setting.name = 'developmentThoughtReportMonths' and setting.content in ('0', '1', '6');
delete from setting where name = 'developmentThoughtReportMonths';
