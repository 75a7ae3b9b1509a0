-- What became of each record; understood by H2 and PostgreSQL alike. Written by the class Ledger.
create table if not exists kaigiroku_record (
    job_instance bigint not null,
    name varchar not null,
    file varchar not null,
    line bigint not null,
    bytes bigint not null,
    refused int not null,
    primary key (job_instance, name)
);

create table if not exists kaigiroku_problem (
    job_instance bigint not null,
    name varchar not null,
    ordinal int not null,
    severity varchar not null,
    code varchar not null,
    path varchar not null,
    json_line int not null,
    json_column int not null,
    japanese varchar not null,
    english varchar not null,
    primary key (job_instance, name, ordinal)
);
