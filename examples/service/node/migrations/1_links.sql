-- Up Migration

create table links (
  code text collate "C" primary key,
  url text not null,
  created_at timestamptz not null default now()
);

-- Down Migration

drop table links;
