-- 监督预警: from which measure on something is worth a look. Ours, where the law is silent; the newest row that holds counts, an organ's own before '*'.
create schema guard;

create table guard.threshold (
  organ      text not null,
  code       text not null,
  valid_from date not null,
  value      int not null check (value between 1 and 100000),
  set_by     text not null,
  reason     text not null,
  primary key (organ, code, valid_from)
);

insert into guard.threshold (organ, code, valid_from, value, set_by, reason) values
  ('*', 'IMPORT_DAYS', date '2008-05-01', 30, '系统', '补录晚于发布日期的天数'),
  ('*', 'EXTENSIONS_A_DAY', date '2008-05-01', 5, '系统', '同一天批准延期的件数'),
  ('*', 'EXTENSION_PERCENT', date '2008-05-01', 50, '系统', '一年内延期占办结申请的百分比'),
  ('*', 'NOT_HELD_PERCENT', date '2008-05-01', 40, '系统', '一年内信息不存在占办结申请的百分比'),
  ('*', 'REFUSED_PERCENT', date '2008-05-01', 40, '系统', '一年内不予公开占办结申请的百分比'),
  ('*', 'CASES_AT_LEAST', date '2008-05-01', 10, '系统', '件数不足时不比较'),
  ('*', 'BLOCKS_RELEASED_A_MONTH', date '2008-05-01', 3, '系统', '一个月内裁定放行的应拦截内容'),
  ('*', 'WARNINGS_RELEASED_PERCENT', date '2008-05-01', 80, '系统', '一个月内放行提醒占发布条数的百分比'),
  ('*', 'BURST_DAYS', date '2008-05-01', 15, '系统', '检查前多少天算突击'),
  ('*', 'BURST_PERCENT', date '2008-05-01', 80, '系统', '突击发布占全年的百分比'),
  ('*', 'BURST_ITEMS', date '2008-05-01', 5, '系统', '少于多少条不算突击');
