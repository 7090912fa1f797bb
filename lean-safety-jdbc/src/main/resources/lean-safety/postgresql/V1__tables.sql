-- The tables of lean-safety on PostgreSQL. Ids are compared by their bytes; money is in fen; instants are in UTC.

-- The enterprises. Whoever works on one locks its row first.
create table ${prefix}enterprise (
    id varchar(64) collate "C" not null,
    constraint ${prefix}enterprise_key primary key (id)
);

-- Long texts in parts: policies, organizations, price catalogs, checklists, the facts of months.
create table ${prefix}content (
    enterprise varchar(64) collate "C" not null,
    id varchar(100) collate "C" not null,
    part integer not null,
    body text not null,
    constraint ${prefix}content_key primary key (enterprise, id, part),
    constraint ${prefix}content_enterprise foreign key (enterprise) references ${prefix}enterprise (id)
);

-- The policies, in the order in which they were published.
create table ${prefix}policy (
    enterprise varchar(64) collate "C" not null,
    number integer not null,
    id varchar(64) collate "C" not null,
    first_day date not null,
    hash char(64) collate "C" not null,
    constraint ${prefix}policy_key primary key (enterprise, number),
    constraint ${prefix}policy_day unique (enterprise, id, first_day),
    constraint ${prefix}policy_enterprise foreign key (enterprise) references ${prefix}enterprise (id)
);

-- Versions of organizations (ORGANIZATION), price catalogs (PRICES) and checklists (CHECKLISTS).
create table ${prefix}publication (
    enterprise varchar(64) collate "C" not null,
    kind varchar(40) collate "C" not null,
    number integer not null,
    first_day date not null,
    hash char(64) collate "C" not null,
    actor varchar(64) collate "C" not null,
    done_at timestamp(3) not null,
    constraint ${prefix}publication_key primary key (enterprise, kind, number),
    constraint ${prefix}publication_enterprise foreign key (enterprise) references ${prefix}enterprise (id),
    constraint ${prefix}publication_number check (number >= 1)
);

-- The facts of months as they were received, every version.
create table ${prefix}received_month (
    enterprise varchar(64) collate "C" not null,
    of_month integer not null,
    version integer not null,
    hash char(64) collate "C" not null,
    actor varchar(64) collate "C" not null,
    done_at timestamp(3) not null,
    constraint ${prefix}received_month_key primary key (enterprise, of_month, version),
    constraint ${prefix}received_month_enterprise foreign key (enterprise) references ${prefix}enterprise (id),
    constraint ${prefix}received_month_month check (mod(of_month, 100) between 1 and 12),
    constraint ${prefix}received_month_version check (version >= 1)
);

-- The steps taken with months. Who approves is not who prepared.
create table ${prefix}step (
    enterprise varchar(64) collate "C" not null,
    of_month integer not null,
    starts_on integer not null,
    seq integer not null,
    revision integer not null,
    step varchar(40) collate "C" not null,
    state varchar(40) collate "C" not null,
    actor varchar(64) collate "C" not null,
    done_at timestamp(3) not null,
    facts_version integer not null,
    fingerprint text not null,
    previous char(64) collate "C" not null,
    prepared_by varchar(64) collate "C",
    constraint ${prefix}step_key primary key (enterprise, of_month, seq),
    constraint ${prefix}step_enterprise foreign key (enterprise) references ${prefix}enterprise (id),
    constraint ${prefix}step_month check (mod(of_month, 100) between 1 and 12),
    constraint ${prefix}step_place check (seq >= 1 and revision >= 1),
    constraint ${prefix}step_approver check (prepared_by is null or prepared_by <> actor),
    constraint ${prefix}step_prepared check (step <> 'APPROVE' or prepared_by is not null)
);

-- The runs that were posted: one of each enterprise, month and revision.
create table ${prefix}run (
    enterprise varchar(64) collate "C" not null,
    of_month integer not null,
    starts_on integer not null,
    revision integer not null,
    policy_hash char(64) collate "C" not null,
    facts_hash char(64) collate "C" not null,
    fingerprint text not null,
    constraint ${prefix}run_key primary key (enterprise, of_month, revision),
    constraint ${prefix}run_enterprise foreign key (enterprise) references ${prefix}enterprise (id),
    constraint ${prefix}run_month check (mod(of_month, 100) between 1 and 12),
    constraint ${prefix}run_revision check (revision >= 1)
);

-- What a run gave a month: its own, and each earlier one that it corrects.
create table ${prefix}month_figures (
    enterprise varchar(64) collate "C" not null,
    run_month integer not null,
    revision integer not null,
    of_month integer not null,
    starts_on integer not null,
    place integer not null,
    facts_version integer not null,
    constraint ${prefix}month_figures_key primary key (enterprise, run_month, revision, of_month),
    constraint ${prefix}month_figures_run foreign key (enterprise, run_month, revision)
        references ${prefix}run (enterprise, of_month, revision),
    constraint ${prefix}month_figures_month check (mod(of_month, 100) between 1 and 12)
);

-- Everybody's figures: money in fen, scores in hundredths, ratios in millionths.
create table ${prefix}person_figures (
    enterprise varchar(64) collate "C" not null,
    run_month integer not null,
    revision integer not null,
    of_month integer not null,
    place integer not null,
    person varchar(64) collate "C" not null,
    duty_score integer,
    inspection_score integer,
    responsibility_score integer,
    ratio bigint,
    safety_wage bigint not null,
    quota_wage bigint not null,
    performance_wage bigint not null,
    rewards bigint not null,
    charges bigint not null,
    brought_forward bigint not null,
    deducted bigint not null,
    carried_forward bigint not null,
    written_off bigint not null,
    total bigint not null,
    constraint ${prefix}person_figures_key primary key (enterprise, run_month, revision, of_month, person),
    constraint ${prefix}person_figures_month_figures foreign key (enterprise, run_month, revision, of_month)
        references ${prefix}month_figures (enterprise, run_month, revision, of_month),
    constraint ${prefix}person_figures_scores check (duty_score between 0 and 10000
        and inspection_score between 0 and 10000 and responsibility_score between 0 and 10000)
);

-- The findings, handovers and tenders that a run settles in a month.
create table ${prefix}settled (
    enterprise varchar(64) collate "C" not null,
    run_month integer not null,
    revision integer not null,
    of_month integer not null,
    reference varchar(64) collate "C" not null,
    constraint ${prefix}settled_key primary key (enterprise, run_month, revision, of_month, reference),
    constraint ${prefix}settled_month_figures foreign key (enterprise, run_month, revision, of_month)
        references ${prefix}month_figures (enterprise, run_month, revision, of_month)
);
create index ${prefix}settled_reference on ${prefix}settled (enterprise, reference);

-- The journal: amounts in fen, each entry sealed with the hash of the one before.
create table ${prefix}entry (
    enterprise varchar(64) collate "C" not null,
    seq bigint not null,
    of_month integer not null,
    revision integer not null,
    run char(64) collate "C" not null,
    reverses bigint,
    done_on date not null,
    debit varchar(100) collate "C" not null,
    credit varchar(100) collate "C" not null,
    amount bigint not null,
    rule varchar(40) collate "C" not null,
    reference varchar(64) collate "C" not null,
    corrects integer,
    previous char(64) collate "C" not null,
    hash char(64) collate "C" not null,
    constraint ${prefix}entry_key primary key (enterprise, seq),
    constraint ${prefix}entry_reverses unique (enterprise, reverses),
    constraint ${prefix}entry_enterprise foreign key (enterprise) references ${prefix}enterprise (id),
    constraint ${prefix}entry_seq check (seq >= 1 and (reverses is null or reverses < seq)),
    constraint ${prefix}entry_amount check (amount > 0),
    constraint ${prefix}entry_accounts check (debit <> credit)
);
create index ${prefix}entry_month on ${prefix}entry (enterprise, of_month, revision);
create index ${prefix}entry_corrects on ${prefix}entry (enterprise, corrects);

-- What was asked under which key.
create table ${prefix}request (
    enterprise varchar(64) collate "C" not null,
    request_key varchar(64) collate "C" not null,
    content text not null,
    of_month integer not null,
    number integer not null,
    constraint ${prefix}request_key primary key (enterprise, request_key),
    constraint ${prefix}request_enterprise foreign key (enterprise) references ${prefix}enterprise (id)
);

-- How far journals went.
create table ${prefix}anchor (
    enterprise varchar(64) collate "C" not null,
    seq bigint not null,
    hash char(64) collate "C" not null,
    constraint ${prefix}anchor_key primary key (enterprise, seq),
    constraint ${prefix}anchor_enterprise foreign key (enterprise) references ${prefix}enterprise (id)
);

-- What the host is told: the outbox. Marked once it is delivered.
create table ${prefix}event (
    id bigint generated always as identity,
    enterprise varchar(64) collate "C" not null,
    of_month integer not null,
    revision integer not null,
    seq integer not null,
    step varchar(40) collate "C" not null,
    done_at timestamp(3) not null,
    fingerprint char(64) collate "C" not null,
    is_delivered boolean not null,
    constraint ${prefix}event_key primary key (id),
    constraint ${prefix}event_enterprise foreign key (enterprise) references ${prefix}enterprise (id)
);
create index ${prefix}event_pending on ${prefix}event (is_delivered, id);
create index ${prefix}event_of on ${prefix}event (enterprise, of_month, seq);

-- Findings, hazards, handovers, tenders and assessments: what each was after each step.
create table ${prefix}dossier_version (
    enterprise varchar(64) collate "C" not null,
    kind varchar(40) collate "C" not null,
    id varchar(64) collate "C" not null,
    version integer not null,
    done_on date not null,
    step varchar(40) collate "C" not null,
    is_over boolean not null,
    content text not null,
    award_of varchar(64) collate "C",
    constraint ${prefix}dossier_version_key primary key (enterprise, kind, id, version),
    constraint ${prefix}dossier_version_award_of unique (enterprise, award_of),
    constraint ${prefix}dossier_version_enterprise foreign key (enterprise) references ${prefix}enterprise (id),
    constraint ${prefix}dossier_version_number check (version >= 1),
    constraint ${prefix}dossier_version_award check (award_of is null
        or (award_of = id and kind = 'TENDER' and step = 'AWARD')),
    constraint ${prefix}dossier_version_awarded check (kind <> 'TENDER' or step <> 'AWARD' or award_of is not null)
);

-- How each dossier stands, by what it is filed under: made from its last version.
create table ${prefix}dossier (
    enterprise varchar(64) collate "C" not null,
    kind varchar(40) collate "C" not null,
    id varchar(64) collate "C" not null,
    version integer not null,
    over_on date,
    filed_on date not null,
    subject varchar(64) collate "C" not null,
    item varchar(64) collate "C",
    person varchar(64) collate "C",
    location varchar(64) collate "C",
    constraint ${prefix}dossier_key primary key (enterprise, kind, id),
    constraint ${prefix}dossier_last_version foreign key (enterprise, kind, id, version)
        references ${prefix}dossier_version (enterprise, kind, id, version)
);
create index ${prefix}dossier_day on ${prefix}dossier (enterprise, kind, filed_on, id);
create index ${prefix}dossier_subject on ${prefix}dossier (enterprise, kind, subject, filed_on, id);
create index ${prefix}dossier_item on ${prefix}dossier (enterprise, kind, item, filed_on, id);
create index ${prefix}dossier_person on ${prefix}dossier (enterprise, kind, person, filed_on, id);
create index ${prefix}dossier_location on ${prefix}dossier (enterprise, kind, location, filed_on, id);
create index ${prefix}dossier_over on ${prefix}dossier (enterprise, kind, over_on);

-- The numbers of slips and notices: each of one document.
create table ${prefix}document_number (
    enterprise varchar(64) collate "C" not null,
    kind varchar(40) collate "C" not null,
    center varchar(64) collate "C" not null,
    of_year integer not null,
    document varchar(40) collate "C" not null,
    number integer not null,
    id varchar(64) collate "C" not null,
    constraint ${prefix}document_number_key primary key (enterprise, kind, center, of_year, document, number),
    constraint ${prefix}document_number_enterprise foreign key (enterprise) references ${prefix}enterprise (id),
    constraint ${prefix}document_number_number check (number >= 1)
);

-- What is added is never changed or taken out. The user of the application needs no more than this, as the owner may say:
--   grant select, insert on all tables in schema … to …;
--   grant update on ${prefix}enterprise, ${prefix}dossier, ${prefix}event to …;
create function ${prefix}refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are added to, never changed or taken out', tg_table_name;
end
$$;
create trigger ${prefix}content_stays before update or delete or truncate on ${prefix}content
    for each statement execute function ${prefix}refuse_change();
create trigger ${prefix}policy_stays before update or delete or truncate on ${prefix}policy
    for each statement execute function ${prefix}refuse_change();
create trigger ${prefix}publication_stays before update or delete or truncate on ${prefix}publication
    for each statement execute function ${prefix}refuse_change();
create trigger ${prefix}received_month_stays before update or delete or truncate on ${prefix}received_month
    for each statement execute function ${prefix}refuse_change();
create trigger ${prefix}step_stays before update or delete or truncate on ${prefix}step
    for each statement execute function ${prefix}refuse_change();
create trigger ${prefix}run_stays before update or delete or truncate on ${prefix}run
    for each statement execute function ${prefix}refuse_change();
create trigger ${prefix}month_figures_stays before update or delete or truncate on ${prefix}month_figures
    for each statement execute function ${prefix}refuse_change();
create trigger ${prefix}person_figures_stays before update or delete or truncate on ${prefix}person_figures
    for each statement execute function ${prefix}refuse_change();
create trigger ${prefix}settled_stays before update or delete or truncate on ${prefix}settled
    for each statement execute function ${prefix}refuse_change();
create trigger ${prefix}entry_stays before update or delete or truncate on ${prefix}entry
    for each statement execute function ${prefix}refuse_change();
create trigger ${prefix}request_stays before update or delete or truncate on ${prefix}request
    for each statement execute function ${prefix}refuse_change();
create trigger ${prefix}anchor_stays before update or delete or truncate on ${prefix}anchor
    for each statement execute function ${prefix}refuse_change();
create trigger ${prefix}dossier_version_stays before update or delete or truncate on ${prefix}dossier_version
    for each statement execute function ${prefix}refuse_change();
create trigger ${prefix}document_number_stays before update or delete or truncate on ${prefix}document_number
    for each statement execute function ${prefix}refuse_change();
