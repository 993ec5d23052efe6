-- What the public site shows. A disclosure without a live edition shows nothing, whatever older editions it has.

-- The edition the public reads now, with the day of the first publication: years are counted by that day.
create view disclosure.v_live_edition as
  select d.id as disclosure, d.organ, d.index_number, e.number as edition, e.stage, e.title, e.summary, e.body, e.formation_date, e.document_number,
         e.category, e.matter, e.theme, e.genre, e.audience, e.keywords, e.source, e.channels, e.late_reason, e.published_at,
         (select min(f.published_at) from disclosure.edition f where f.disclosure = e.disclosure) as first_published_at
    from disclosure.edition e
    join disclosure.disclosure d on d.id = e.disclosure
   where e.stage in ('PUBLISHED', 'EXPIRED', 'ARCHIVED') and e.mode = 'PROACTIVE';

-- The live edition and, beside it, those it replaced.
create view disclosure.v_visible_edition as
  select d.id as disclosure, d.organ, d.index_number, e.number as edition, e.stage, e.title, e.summary, e.body, e.formation_date, e.document_number,
         e.category, e.matter, e.theme, e.genre, e.audience, e.keywords, e.source, e.channels, e.late_reason, e.published_at,
         l.first_published_at
    from disclosure.edition e
    join disclosure.disclosure d on d.id = e.disclosure
    join disclosure.v_live_edition l on l.disclosure = e.disclosure
   where e.stage in ('PUBLISHED', 'EXPIRED', 'ARCHIVED', 'CORRECTED') and e.mode = 'PROACTIVE';
