-- The files of the edition the public reads now.
create view disclosure.v_live_attachment as
  select a.disclosure, a.edition, a.position, a.name, a.hash
    from disclosure.attachment a
    join disclosure.edition e on e.disclosure = a.disclosure and e.number = a.edition
   where e.stage in ('PUBLISHED', 'EXPIRED', 'ARCHIVED') and e.mode = 'PROACTIVE';
