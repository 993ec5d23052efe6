-- 村务公开: how often each item has to be published, and by which day where.
create schema village;

-- AFFAIRS 村务, DECISIONS what the village assembly decides, FINANCE 财务, SPECIAL 财务专项公开, LOCAL what a local list adds: shown once something stands in it.
-- rhythm: QUARTERLY; FINANCE quarterly or, where the accounts are busy, monthly; NONE when there is something to tell.
create table village.item (
  code      text primary key references catalogue.category (code),
  part      text not null check (part in ('AFFAIRS', 'DECISIONS', 'FINANCE', 'SPECIAL', 'LOCAL')),
  rhythm    text not null check (rhythm in ('QUARTERLY', 'FINANCE', 'NONE')),
  frequency text not null
);

insert into village.item (code, part, rhythm, frequency) values
  ('V01', 'AFFAIRS', 'QUARTERLY', '每季度至少一次；重大事项随时'),
  ('V02', 'AFFAIRS', 'QUARTERLY', '每季度至少一次'),
  ('V03', 'AFFAIRS', 'QUARTERLY', '每季度至少一次'),
  ('V04', 'AFFAIRS', 'QUARTERLY', '每季度至少一次'),
  ('V05', 'AFFAIRS', 'QUARTERLY', '每季度至少一次；重大事项随时'),
  ('V06', 'DECISIONS', 'NONE', '决定后及时公布，实施情况每季度至少一次'),
  ('V07', 'DECISIONS', 'NONE', '决定后及时公布，实施情况每季度至少一次'),
  ('V08', 'DECISIONS', 'NONE', '决定后及时公布，实施情况每季度至少一次'),
  ('V09', 'DECISIONS', 'NONE', '决定后及时公布，实施情况每季度至少一次'),
  ('V10', 'DECISIONS', 'NONE', '决定后及时公布，实施情况每季度至少一次'),
  ('V11', 'DECISIONS', 'NONE', '决定后及时公布，实施情况每季度至少一次'),
  ('V12', 'DECISIONS', 'NONE', '决定后及时公布，实施情况每季度至少一次'),
  ('V13', 'DECISIONS', 'NONE', '决定后及时公布，实施情况每季度至少一次'),
  ('V14', 'DECISIONS', 'NONE', '决定后及时公布，实施情况每季度至少一次'),
  ('V15', 'FINANCE', 'FINANCE', '至少每季度一次；财务往来较多的，收支情况每月一次；逐项逐笔'),
  ('V16', 'FINANCE', 'FINANCE', '至少每季度一次；财务往来较多的，收支情况每月一次；逐项逐笔'),
  ('V17', 'FINANCE', 'FINANCE', '至少每季度一次；财务往来较多的，收支情况每月一次；逐项逐笔'),
  ('V18', 'FINANCE', 'FINANCE', '至少每季度一次；财务往来较多的，收支情况每月一次；逐项逐笔'),
  ('V19', 'FINANCE', 'FINANCE', '至少每季度一次；财务往来较多的，收支情况每月一次；逐项逐笔'),
  ('V20', 'FINANCE', 'FINANCE', '至少每季度一次；财务往来较多的，收支情况每月一次；逐项逐笔'),
  ('V21', 'FINANCE', 'FINANCE', '至少每季度一次；财务往来较多的，收支情况每月一次；逐项逐笔'),
  ('V22', 'FINANCE', 'FINANCE', '至少每季度一次；财务往来较多的，收支情况每月一次；逐项逐笔'),
  ('V23', 'SPECIAL', 'NONE', '专项公开，随时'),
  ('V24', 'SPECIAL', 'NONE', '专项公开，随时'),
  ('V25', 'SPECIAL', 'NONE', '专项公开，随时'),
  ('V26', 'SPECIAL', 'NONE', '专项公开，随时'),
  ('V27', 'LOCAL', 'NONE', '每季度首月20日'),
  ('V28', 'LOCAL', 'NONE', '随时公布'),
  ('V29', 'LOCAL', 'NONE', '每季度首月20日'),
  ('V30', 'LOCAL', 'NONE', '每季度首月20日；财务往来较多的每月'),
  ('V31', 'LOCAL', 'NONE', '每季度首月20日'),
  ('V32', 'LOCAL', 'NONE', '每季度首月20日'),
  ('V33', 'LOCAL', 'NONE', '每季度首月20日；财务往来较多的每月'),
  ('V34', 'LOCAL', 'NONE', '每季度首月20日'),
  ('V35', 'LOCAL', 'NONE', '每季度首月20日');

-- The publication day of a township for its villages, or of one village; the newest row that holds counts. Days up to 28 exist in every month.
create table village.rule (
  organ           text not null references organ.organ (key),
  valid_from      date not null,
  day             int not null check (day between 1 and 28),
  monthly_finance boolean not null,
  primary key (organ, valid_from)
);

select changes.watch('village.item', 'CATALOGUE', '''*''', 'r.code');
select changes.watch('village.rule', 'ORGAN', 'r.organ', 'r.organ');
