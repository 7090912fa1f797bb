-- The application's own tables; the market's are made by the starter, with a history of their own.

create table app_user (
    login      varchar(64)  primary key,
    password   varchar(100) not null,
    enterprise varchar(64)  not null,
    person     varchar(64)  not null
);

-- Yuan. Whoever changes a wage counts its revision up, so that the market corrects a closed month.
create table wage (
    enterprise      varchar(64) not null,
    wage_month      char(7)     not null,
    person          varchar(64) not null,
    entitlement     numeric(14, 2),
    performance     numeric(14, 2),
    other           numeric(14, 2),
    minimum         numeric(14, 2),
    brought_forward numeric(14, 2),
    revision        integer     not null default 0,
    primary key (enterprise, wage_month, person)
);

create table daily_wage (
    enterprise varchar(64)    not null,
    work_day   date           not null,
    person     varchar(64)    not null,
    amount     numeric(14, 2) not null,
    primary key (enterprise, work_day, person)
);
