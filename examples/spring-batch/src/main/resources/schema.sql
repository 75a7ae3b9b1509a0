-- What became of each record of an output folder; understood by H2 and PostgreSQL alike. Written by the class Ledger.
create table if not exists kaigiroku_output (
    folder varchar not null,
    name varchar not null,
    file varchar not null,
    line bigint not null,
    digest varchar not null,
    refused int not null,
    bytes bigint not null,
    files varchar not null,
    run bigint not null,
    primary key (folder, name)
);

create table if not exists kaigiroku_finding (
    folder varchar not null,
    name varchar not null,
    ordinal int not null,
    severity varchar not null,
    code varchar not null,
    path varchar not null,
    json_line int not null,
    json_column int not null,
    japanese varchar not null,
    english varchar not null,
    primary key (folder, name, ordinal)
);
