-- 没有结果的检索: which words found nothing, how often on which day. Neither address nor person nor hour is kept; words that look like
-- personal data never come here (search.QuestionWords).
create table search.in_vain (
  day   date not null,
  organ text not null,
  words text not null check (words <> '' and char_length(words) <= 40),
  times int  not null default 1 check (times > 0),
  primary key (day, organ, words)
);
