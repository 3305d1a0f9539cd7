create table links (
  code text collate "C" primary key,
  url text not null,
  created_at timestamptz not null default now()
);
