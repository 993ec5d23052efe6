-- Extensions as they were approved, for whoever watches over the office. Names nobody.
create view application.v_extension as
  select s.application, a.organ, s.on_day
    from application.step s
    join application.application a on a.id = s.application
   where s.action = 'APPROVE_EXTENSION';
