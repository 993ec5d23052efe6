-- 发文: numbers of letters, templates of organs, sealed letters, their service.
create schema issuing;

-- What the letters of an organ say of it; empty = not set, and the letters that need it are not sealed.
create table issuing.setting (
  organ          text primary key references organ.organ (key),
  review_organ   text not null default '',
  court          text not null default '',
  contact_person text not null default '',
  contact_phone  text not null default '',
  address        text not null default '',
  payment_way    text not null default '',
  -- names of fonts in Word files: title, body, first, second, page number, latin; empty = the standard's
  fonts          text[] not null default '{}' check (cardinality(fonts) in (0, 6))
);

-- 机关代字 of an organ for a family of letters. A mark belongs to one organ: printed numbers are unique.
create table issuing.mark (
  organ  text not null references organ.organ (key),
  series text not null check (series in ('REPLY', 'NOTICE', 'CONSULTATION', 'FEE', 'RECTIFICATION')),
  mark   text not null,
  primary key (organ, series)
);

-- The last number of a mark in a year. The row stays locked until the sealing ends, so there is no gap and no double.
create table issuing.number_series (
  mark text not null,
  year int not null check (year between 2008 and 9999),
  last int not null check (last >= 0),
  primary key (mark, year)
);

-- Every template an organ ever brought; the newest holds, one without file means the program's own.
create table issuing.template (
  id      bigint generated always as identity primary key,
  organ   text not null references organ.organ (key),
  type    text not null,
  file    bytea,
  hash    text,
  name    text not null default '',
  at      timestamptz not null,
  by_name text not null,
  check ((file is null) = (hash is null))
);
create index template_newest on issuing.template (organ, type, id desc);

-- Sealed letters. Files and facts are sealed by the vault: no copy of the database alone tells what a letter says.
create table issuing.letter (
  id             bigint generated always as identity primary key,
  order_key      text not null unique,
  organ          text not null references organ.organ (key),
  type           text not null,
  outcome        text,
  subject        text not null,
  mark           text,
  year           int,
  serial         int,
  number         text unique,
  dated          date not null,
  received_on    date not null,
  facts          bytea not null,
  docx           bytea not null,
  docx_hash      text not null check (docx_hash ~ '^[0-9a-f]{64}$'),
  pdf            bytea not null,
  pdf_hash       text not null check (pdf_hash ~ '^[0-9a-f]{64}$'),
  font_notes     text[] not null default '{}',
  template       bigint references issuing.template (id),
  sealed_at      timestamptz not null,
  sealed_by      bigint,
  sealed_by_name text not null,
  unique (mark, year, serial),
  check ((number is null) = (mark is null) and (number is null) = (year is null) and (number is null) = (serial is null))
);
create index letter_by_subject on issuing.letter (subject, id);
create index letter_by_organ on issuing.letter (organ, id);

-- 送达: one row for each attempt; a mistaken row is voided by a later one, never changed.
create table issuing.service (
  id               bigint generated always as identity primary key,
  letter           bigint not null references issuing.letter (id),
  way              text not null check (way in ('DIRECT', 'DELEGATED', 'POST', 'ELECTRONIC')),
  result           text not null check (result in ('HANDED_OVER', 'SIGNED', 'REFUSED', 'RETURNED', 'VOIDED')),
  handed_on        date,
  signed_on        date,
  sent_at          timestamptz,
  particulars      bytea not null,
  proof            bytea,
  proof_type       text,
  voids            bigint references issuing.service (id),
  recorded_at      timestamptz not null,
  recorded_by      bigint,
  recorded_by_name text not null,
  check ((result = 'VOIDED') = (voids is not null)),
  check ((proof is null) = (proof_type is null))
);
create index service_of_letter on issuing.service (letter, id);
create unique index service_voided_once on issuing.service (voids);

create trigger template_append_only before update or delete on issuing.template for each row execute function journal.refuse_change();
create trigger template_no_truncate before truncate on issuing.template for each statement execute function journal.refuse_change();
create trigger letter_append_only before update or delete on issuing.letter for each row execute function journal.refuse_change();
create trigger letter_no_truncate before truncate on issuing.letter for each statement execute function journal.refuse_change();
create trigger service_append_only before update or delete on issuing.service for each row execute function journal.refuse_change();
create trigger service_no_truncate before truncate on issuing.service for each statement execute function journal.refuse_change();

create function issuing.refuse_backwards() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.mark <> old.mark or new.year <> old.year or new.last <> old.last + 1 then
    raise exception 'numbers of letters only go on by one' using errcode = 'YG001';
  end if;
  return new;
end $$;
create trigger number_series_goes_on before update or delete on issuing.number_series for each row execute function issuing.refuse_backwards();
