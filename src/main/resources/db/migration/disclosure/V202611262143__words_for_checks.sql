-- The words of what was published, for checks inside the office that tell which elements are missing and never the words themselves: also of a
-- list of persons whose time is over, or a half-made notice would turn whole by waiting. No page, feed, file or interface reads this view.
create view disclosure.v_words_for_checks as
  select e.disclosure, e.number as edition, e.title, left(regexp_replace(e.body, 'src="data:[^"]*"', '', 'g'), 200000) as body
    from disclosure.edition e where e.published_at is not null and e.mode = 'PROACTIVE';

create view disclosure.v_file_for_checks as
  select a.disclosure, a.edition, a.position, a.hash from disclosure.attachment a
    join disclosure.edition e on e.disclosure = a.disclosure and e.number = a.edition
   where e.published_at is not null and e.mode = 'PROACTIVE';
