-- For modules that ask what hung where: never the photograph itself.
create view noticeboard.v_posting as
  select p.disclosure, p.edition, w.organ, w.name as wall, p.posted_on, r.removed_on, p.photo is not null as proved
    from noticeboard.posting p
    join noticeboard.wall w on w.id = p.wall
    left join noticeboard.removal r on r.posting = p.id;
