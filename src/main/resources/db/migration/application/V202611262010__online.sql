-- What the public form needs beside the case itself.

-- One sending makes one case, however often it arrives: the key comes with the form.
create table application.submission (
  key         text primary key,
  application bigint not null unique references application.application (id),
  sent_at     timestamptz not null
);

-- Who found the answer among what is public and did not apply. Counts only: nothing about the person.
create table application.helped (
  key    text primary key,
  organ  text not null references organ.organ (key),
  on_day date not null
);
create index helped_by_organ on application.helped (organ);

create trigger submission_append_only before update or delete on application.submission for each row execute function journal.refuse_change();
create trigger helped_append_only before update or delete on application.helped for each row execute function journal.refuse_change();
