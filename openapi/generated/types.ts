// Written by tools/generate.ts from openapi/openapi.yaml.

export interface paths {
    readonly "/v1/assessments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Stored assessments */
        readonly get: operations["listAssessments"];
        readonly put?: never;
        /**
         * Which channels fit this organisation?
         * @description The same brief, model and catalogue version always give the same result.
         */
        readonly post: operations["createAssessment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/assessments/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Which channels fit each of these organisations?
         * @description One brief a line, one answer a line, streamed both ways: see *Streams* above. Lines are numbered from 1 as they are sent, the empty ones
         *     included; empty lines get no answer. Nothing is stored. The request counts once against the limit of requests.
         *     The stream may be compressed; the answers are not.
         */
        readonly post: operations["assessBatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/assessments/{assessmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One stored assessment
         * @description An assessment is a record: it is answered as it was made, whatever model and catalogue run today, and `modelVersion` says by which model. What
         *     that model did not say yet is absent; with fit model 0.1.0 that is `ranking`, `portfolio`, `questions`, `weights` and `overrides`, `interval`,
         *     `rankAcceptability`, `verdictAcceptability` and `counterfactuals` of platforms, `decision` and `withoutHype` of requests. To have them,
         *     assess the brief again. With `Accept: text/html` it is answered as the full report.
         */
        readonly get: operations["getAssessment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/assessments/{assessmentId}/report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A stored assessment as a report to show and to print
         * @description One HTML file with all that it needs: it loads nothing, runs no script and may be saved, sent and printed. Verdicts at a glance with their ranges, the plan of hours, what stands out, the answer to each request, points that add up, the sources
         *     with their dates and ages, and how it was worked out. `GET /v1/assessments/{assessmentId}` with `Accept: text/html` answers the same.
         */
        readonly get: operations["getAssessmentReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/assessments/{assessmentId}/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A stored assessment as a spreadsheet
         * @description `Accept` chooses CSV, which lists the channels best first, or a workbook with a sheet more for what each criterion brings to each score, and one for the sources that are cited. What is not known is an empty cell, never 0. A CSV cell that a spreadsheet would take for a formula (it begins with = + - @ or white space) has an apostrophe before it; in the workbook every cell has its type, and texts are texts.
         */
        readonly get: operations["exportAssessment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/assessments/{assessmentId}/counter-briefs/{platformId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One courteous page to whoever asked for a channel
         * @description What was asked, what the organisation's own aims say, what is known, the question to answer first, the better alternative and the conditions for a yes.
         *     Every sentence has a code and what it rests on. An assessment of fit model 0.1.0, which did not decide on requests, or of a catalogue that is no longer available is refused as `assessment-outdated`: assess the brief again.
         */
        readonly get: operations["getCounterBrief"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/assessments/{assessmentId}/what-if": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What if the brief were another?
         * @description A JSON Merge Patch (RFC 7396) on the stored brief: its fields take the place of the brief's, `null` removes one, lists are replaced as a whole.
         *     The brief is judged as it stands and as patched, both now, so that the patch alone makes the difference. Nothing is stored.
         *     Answers that came with a named diagnosis (`governance.diagnosisId`) go with it: a patch that names another one, or removes it, removes them; one that changes the answers alone removes the id.
         *     A patch that leaves no valid brief is refused as `patch-breaks-brief`, with pointers into the patched brief.
         */
        readonly post: operations["whatIfAssessment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/assessments/{assessmentId}/compare/{otherId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What changed between two assessments, and why?
         * @description The first assessment of the path is the one before, the second the one after; either may be of any organisation of the workspace.
         *     Differences are those of the stored results. Their causes are told apart by judging both briefs again now.
         */
        readonly get: operations["compareAssessments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/assessments/{assessmentId}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Does a stored assessment come out the same again?
         * @description Computes the assessment again from its own brief and the catalogue it was made from, and compares the results bit for bit. The running model
         *     computes it: an assessment of another model version is computed with the running one, and the answer says so. Nothing is stored.
         */
        readonly post: operations["replayAssessment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/qualifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Is this a matter of community management at all?
         * @description With `Accept: text/html` it is answered as a report to show and to print, which loads nothing and runs no script. `reading` and `language` are for that report and change nothing otherwise.
         */
        readonly post: operations["qualifyInitiative"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/qualifications/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The questions to ask about an initiative, so that a form can be drawn from them */
        readonly get: operations["getQuestionnaire"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pilots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Pilots, newest first
         * @description What each of them is, how it stands and how it ended. With `retest=due` those whose lesson is past its shelf life.
         */
        readonly get: operations["listPilots"];
        readonly put?: never;
        /**
         * Plan a pilot
         * @description Writes down what is to be tried, and says how long it takes and whether it can be concluded at all with the audience and the weeks there are; where it cannot, what could be changed. Nothing of what it is measured by moves once it is started. From the verdict `pilot` of an assessment: `assessmentId`, whose pilot outline (`GET /v1/assessments/{assessmentId}/pilot-outline`) says what to fill in. With `dryRun` nothing is stored.
         */
        readonly post: operations["createPilot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pilots/{pilotId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One pilot, with what it shows by now
         * @description The plan, how it was designed, what is agreed on, and once it runs what the test says by today: each full week is a look. With `Accept: text/html` it is answered as the full report.
         */
        readonly get: operations["getPilot"];
        /**
         * Replace the plan of a pilot that has not started
         * @description Replaces all of it; `If-Match` says which version, by the `version` of the pilot in quotes.
         */
        readonly put: operations["replacePilot"];
        readonly post?: never;
        /**
         * Remove a pilot that has not started
         * @description One that was started is a record: it is ended by a decision and stays (`pilot-stands`).
         */
        readonly delete: operations["deletePilot"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pilots/{pilotId}/start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Register the plan and start
         * @description From here on question, KPI, baseline, target, errors, guardrails and dates are fixed; what may change is dated (`POST …/amendments`). A plan that lacks something is refused (`pilot-not-ready`), and so is one that cannot be concluded (`pilot-cannot-conclude`), unless `despite` says why it is worth it all the same.
         */
        readonly post: operations["startPilot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pilots/{pilotId}/amendments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change what may change while a pilot runs
         * @description Owner, review date, exit plan and hours; never what it is measured by. Each change is dated and says why.
         */
        readonly post: operations["amendPilot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pilots/{pilotId}/observations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What was observed, by day
         * @description With what stood there before it was corrected. As CSV (`Accept: text/csv`) only what counts now, in the columns that can be sent back.
         */
        readonly get: operations["listPilotObservations"];
        readonly put?: never;
        /**
         * Record what was observed, or correct it
         * @description By the day or by seven days from the day of the week on which the pilot started; all of them or none. A day told again with the same figures changes nothing; with other figures it is corrected, and what stood there is kept. As CSV, one observation a line: `on`, `days` (7 for a week; 1 when left out) and the fields of the sample as columns (`successes`, `trials`, `count`, `number`, `mean`, `standardDeviation`), those of the group compared with as `compared.count` and so on, guardrails as `guardrail.hours`.
         */
        readonly post: operations["recordPilotObservations"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pilots/{pilotId}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End a pilot, with what was learned
         * @description `decided` where the test had something to say, else `stopped`. An end that does not follow from the advice needs a `reason`. Going back with a lesson is as complete an end as any. The lesson has a shelf life: from `retestOn` on it is shown as stale. Results are taken into later assessments of the same organisation.
         */
        readonly post: operations["decidePilot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pilots/{pilotId}/report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A pilot as a report to show and to print
         * @description One HTML file with all that it needs: it loads nothing, runs no script and may be saved, sent and printed. The plan and its rules, what was observed week by week, what the test says and how surely, and how it ended.
         */
        readonly get: operations["getPilotReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pilot-outcomes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What became of pilots, by the reasons for which they were opened
         * @description Whether channels that were opened because they shone did as well as those opened for a reason: shares with their intervals, never a bare share of a few.
         */
        readonly get: operations["getPilotOutcomes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/assessments/{assessmentId}/pilot-outline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What to try first, from an assessment
         * @description A plan half filled in from what the assessment knows: audience, use, cadence, hours and motives; which KPIs suit the goal and which do not; what is still to be said before it can start. `plan` can be completed and sent to `POST /v1/pilots`.
         */
        readonly get: operations["getPilotOutline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/diagnoses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Stored diagnoses, newest first */
        readonly get: operations["listDiagnoses"];
        readonly put?: never;
        /**
         * Has community management become a gadget here?
         * @description The same answers and model version always give the same result. Nothing is presumed of what was not answered.
         */
        readonly post: operations["createDiagnosis"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/diagnoses/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The questions to ask about how channels are governed, so that a form can be drawn from them */
        readonly get: operations["getDiagnosisQuestions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/diagnoses/{diagnosisId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One stored diagnosis
         * @description A diagnosis is a record. It is answered as it was made, in the language asked for; `modelVersion` says by which model. With `Accept: text/html` it is answered as the full report.
         */
        readonly get: operations["getDiagnosis"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/diagnoses/{diagnosisId}/report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A stored diagnosis as a report to show and to print
         * @description One HTML file with all that it needs: it loads nothing, runs no script and may be saved, sent and printed. The level and how the index adds up, each symptom with the answers it rests on, how the symptoms feed one another, who should do
         *     what in which order, what is done well already, what is not known, and the texts it rests on. `GET /v1/diagnoses/{diagnosisId}` with `Accept: text/html` answers the same.
         */
        readonly get: operations["getDiagnosisReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The audits of the workspace */
        readonly get: operations["listAudits"];
        readonly put?: never;
        /** Are these accounts still alive? */
        readonly post: operations["createAudit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audits/estimate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What would an audit of these accounts take?
         * @description Requests to platforms and, where they bill what is read, money, at most; whether the budget of the workspace suffices; and which accounts could not be read. Nothing is fetched and nothing is stored.
         */
        readonly post: operations["estimateAudit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/budget": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What reading accounts may cost, and has cost */
        readonly get: operations["getBudget"];
        /**
         * Set a budget for reading accounts
         * @description Replaces the previous budget. What an account may cost at most is set aside before it is read, and given back as far as it was not used, so that the budget is never exceeded: an account for which it does not suffice is not read, and its result says so (`budget-exhausted`, `calls-exhausted`). Without a budget of money, nothing that is billed is read (`budget-missing`). A limit that does not cover the reading of a single account is refused (`below-one-reading`), unless it is 0.
         */
        readonly put: operations["setBudget"];
        readonly post?: never;
        /**
         * Take the budget away
         * @description What was spent stays counted. Nothing that is billed is read any more.
         */
        readonly delete: operations["removeBudget"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audits/{auditId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One audit with its results so far
         * @description With `Accept: text/html` it is answered as the full report.
         */
        readonly get: operations["getAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audits/{auditId}/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The results of an audit as a spreadsheet
         * @description `Accept` chooses CSV, which lists the accounts done so far in the order they were asked for, or a workbook with a sheet more for the signs of neglect that were looked at, and one for the steps to take. What is not known is an empty cell, never 0. A CSV cell that a spreadsheet would take for a formula (it begins with = + - @ or white space) has an apostrophe before it; in the workbook every cell has its type, and texts are texts.
         */
        readonly get: operations["exportAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audits/{auditId}/report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * An audit as a report to show and to print
         * @description One HTML file with all that it needs: it loads nothing, runs no script and may be saved, sent and printed. Accounts at a glance, the most neglected first, with the present silence beside their own rhythm; then what each of them needs:
         *     its posts day by day, what is amiss and by what evidence, the decision with its steps; what has changed since the last time, the sources with their dates and ages, and how it was worked out. Trouble in reading is never shown as
         *     silence. An audit under way is reported as far as it is, and says so. `GET /v1/audits/{auditId}` with `Accept: text/html` answers the same.
         */
        readonly get: operations["getAuditReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audits/{auditId}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End an audit early */
        readonly post: operations["cancelAudit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audits/{auditId}/compare/{otherId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What changed between two audits?
         * @description The first audit of the path is the one before, the second the one after. Accounts are matched by platform and name, however they were written. Accounts that one of the two could not read are told apart: no difference is made of trouble in reading.
         */
        readonly get: operations["compareAudits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What the first screen of a dashboard needs
         * @description The accounts by how they stand, what needs attention, what runs next, what is left of the budget, and how often the forecasts were right. Lists are short, and the call costs the same however much has been audited.
         */
        readonly get: operations["getOverview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The accounts of the workspace, newest first or as asked
         * @description Every account that an audit has accepted, and those that were registered, each with how it stands. Dossiers are left out.
         */
        readonly get: operations["listAccounts"];
        readonly put?: never;
        /**
         * Register an account, with what is said of it
         * @description Audits register the accounts they accept by themselves; this is for saying something of one beforehand. Nothing is fetched. One that is there already is refused (`account-exists`), with its address in `Location`.
         */
        readonly post: operations["registerAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/{accountId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An account, how it stands, and its dossier */
        readonly get: operations["getAccount"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget an account
         * @description Its dossier and its forecasts are deleted, and the record of forecasts (`GET /v1/overview`) no longer counts them. Audits keep their results, which name no `accountId` any more. An audit that names it later begins another account.
         */
        readonly delete: operations["forgetAccount"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/{accountId}/dossier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Say what nobody can read off an account
         * @description Replaces the whole dossier: what is left out is unknown again. It counts from the next audit on; a declared state (`declared`) changes at once how the account stands. As answered by `GET`, a dossier can be sent back unchanged.
         */
        readonly put: operations["putDossier"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/{accountId}/audits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What audits found out about an account, newest first */
        readonly get: operations["listAccountAudits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/{accountId}/badge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How an account stands, as a small picture
         * @description An SVG for a dashboard or a wiki: the name of the account, and how it stands by its own rhythm, with the age of its last post where that is known. It speaks of the day on which the account was last read, and names that day where it is not today; trouble in reading is shown as unknown. It has a title for whoever does not see it, loads nothing and runs nothing. Read with a key like everything else: pages that send none need somebody in between who fetches it.
         */
        readonly get: operations["getAccountBadge"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/{accountId}/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The course of an account, ready to draw
         * @description One point for each of its newest audits, earliest moment first. What is unknown is left out of a point, never 0; an account that could not be read has a point without figures.
         */
        readonly get: operations["getAccountSeries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Bring in an inventory
         * @description One account a line of CSV, with what is said of it: what is not there is registered, what is there is changed. A cell that says something replaces that field of the dossier, an empty one leaves it, and one with a single hyphen empties it. Lines are independent: one that is refused spoils no other, and whoever sends all of them again changes nothing. Fields that have no column stay as they are.
         */
        readonly post: operations["importAccounts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The inventory as a file
         * @description All accounts with what is said of them and how they stand, in the columns of an import, by platform and name. A cell that a spreadsheet would take for a formula (it begins with = + - @ or white space) has an apostrophe before it; an import leaves that out again. `Accept` chooses CSV, or one JSON value a line. Sent as it is read: what is changed meanwhile may or may not be in it; an answer that is cut off has failed.
         */
        readonly get: operations["exportAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/recognise": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Which accounts are meant by these references?
         * @description Reads references as people type them; nothing is fetched and nothing is stored. The answer has one entry for each, in the same order.
         */
        readonly post: operations["recogniseAccounts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/vitality": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * How alive is a channel with these posts?
         * @description As `application/x-ndjson`, one history a line and one answer a line, streamed both ways: see *Streams* above. Lines are numbered from 1 as
         *     they are sent, the empty ones included; empty lines get no answer. The request counts once against the limit of requests. The stream may be
         *     compressed; the answers are not.
         */
        readonly post: operations["computeVitality"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews.ics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is to be reviewed when, as a calendar
         * @description Days, as iCalendar (RFC 5545): when what was decided about an account is looked at again (`reviewOn` of its dossier), else when the advice of its newest audit is; when the newest diagnosis of each organisation is repeated; the review date and the last day of pilots that run; and when what was learned by those decided is tested again, until a pilot that follows one has begun. The day of an advice stays while the same is advised, also when it has passed, until the dossier of the account is written on that day or later. Titles name the organisation, where it is known whose account it is, and descriptions the id under which this service has what they are about. An entry keeps its name (UID) when its day moves, so calendars that fetch this again move it; an audit that advises the same leaves its entry as it is. Read with a key like everything else: calendars that send no header need somebody in between who fetches it.
         */
        readonly get: operations["getReviewCalendar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/schedules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Schedules, newest first */
        readonly get: operations["listSchedules"];
        readonly put?: never;
        /** Audit accounts again and again */
        readonly post: operations["createSchedule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/schedules/{scheduleId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One schedule */
        readonly get: operations["getSchedule"];
        /** Replace a schedule */
        readonly put: operations["replaceSchedule"];
        readonly post?: never;
        /** Remove a schedule; its audits stay */
        readonly delete: operations["deleteSchedule"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/schedules/{scheduleId}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a schedule now, paused or not
         * @description Its accounts are looked at as they are now, also those that are not due by their own rhythm. Where there are more than one audit takes, several are accepted; the answer is the first of them and names the others in `parts`. One without accounts is finished at once.
         */
        readonly post: operations["runSchedule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/schedules/{scheduleId}/next": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** When would it run next? */
        readonly get: operations["previewSchedule"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Webhooks, newest first */
        readonly get: operations["listWebhooks"];
        readonly put?: never;
        /**
         * Be told what happens
         * @description Events are sent to the address as `POST` with the headers of Standard Webhooks (`webhook-id`, `webhook-timestamp`, `webhook-signature`), which its libraries verify. The address is `https`, or `http` where the installation allows private addresses; it is resolved and checked now and with every try, and no redirect is followed. Any 2xx within 15 seconds is a success; 410 disables the webhook; anything else is tried again after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours (a longer `Retry-After` is honoured, up to a day), then given up (`dead`). Events may come twice and in another order: tell repetitions by `webhook-id`, and order them by `sequence`. Secrets are sealed with the passphrase of the installation.
         */
        readonly post: operations["createWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{webhookId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One webhook */
        readonly get: operations["getWebhook"];
        /**
         * Replace a webhook
         * @description What is left out has its default again. The secret stays. A webhook that was disabled is enabled again.
         */
        readonly put: operations["replaceWebhook"];
        readonly post?: never;
        /** Remove a webhook */
        readonly delete: operations["deleteWebhook"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{webhookId}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a test
         * @description Sends `webhook.test` at once, whatever the webhook is told of, paused or not, and answers with the try. It is tried once.
         */
        readonly post: operations["testWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{webhookId}/secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a new secret
         * @description The secrets of before sign as well for some hours, so that receivers can change over: each message then carries a signature for each secret. With `overlapHours=0` they sign no more from now on.
         */
        readonly post: operations["rotateWebhookSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{webhookId}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What was sent to a webhook, newest first
         * @description Deliveries are kept for 30 days.
         */
        readonly get: operations["listWebhookDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{webhookId}/deliveries/{deliveryId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One delivery, with its tries */
        readonly get: operations["getWebhookDelivery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a delivery again
         * @description Whatever its state: it is due now, with all its tries before it, under the same `webhook-id`. While the webhook is paused it waits.
         */
        readonly post: operations["redeliverWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/alerts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Alerts, the newest first */
        readonly get: operations["listAlerts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/alerts/{alertId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One alert */
        readonly get: operations["getAlert"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/alerts/{alertId}/acknowledge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say that somebody sees to an alert
         * @description Digests do not list it as still open from then on, and the overview counts it apart. It is told all the same when it grows worse, which takes the acknowledgement back, and when it is resolved. Another acknowledgement replaces this one. One that is resolved cannot be acknowledged (`alert-resolved`).
         */
        readonly post: operations["acknowledgeAlert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/alert-policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * By which policy alerts are told
         * @description None has to be written: then everything is told within a quarter of an hour, with what belongs to it. How an account is when it is audited first is never told; from there on a change is, once it has held. That of an organisation replaces that of the workspace for its accounts.
         */
        readonly get: operations["getAlertPolicy"];
        /**
         * Set the policy by which alerts are told
         * @description Replaces the one before, of the workspace or of the organisation that is named. It holds for what happens from then on; what is to be told already is told as it was to be.
         */
        readonly put: operations["setAlertPolicy"];
        readonly post?: never;
        /**
         * Take a policy away
         * @description From then on that of the workspace holds for an organisation, and none for the workspace.
         */
        readonly delete: operations["removeAlertPolicy"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Sandboxes, newest first */
        readonly get: operations["listSandboxes"];
        readonly put?: never;
        /**
         * Make a sandbox
         * @description A workspace of its own, with a key of its own, whose clock stands still until you move it. Everything works there as here, by that clock: schedules, audits, assessments, events. Keys, cursors, kept replies, deliveries and the trail live by the clock of the service, because they are about who calls now. No real account is read: accounts behave as their scripts say (`PUT /v1/sandbox/accounts`). Webhooks are really sent, at once. A sandbox makes no sandboxes (`inside-a-sandbox`); 5 at most (`too-many-sandboxes`).
         */
        readonly post: operations["createSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandboxes/{sandboxId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Remove a sandbox */
        readonly delete: operations["deleteSandbox"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The sandbox of this key */
        readonly get: operations["getSandbox"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How the accounts of the sandbox behave, by platform and reference */
        readonly get: operations["listScripts"];
        /**
         * Say how accounts of the sandbox behave
         * @description Each script takes the place of the one its account had; 200 at most (`too-many-scripts`). A reading shows what has happened by the clock of the sandbox, and nothing that is yet to come. An account without a script is `not-found`.
         */
        readonly put: operations["putScripts"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move the clock of the sandbox forward
         * @description What a service does as time goes by is done on the way, in its order: each schedule that falls due runs, its audit is finished before the clock goes on, and what happens is told to webhooks. It takes 20 seconds and 1,000 audits at most; where `reached` is false, ask again for the same moment. Five years at a time.
         */
        readonly post: operations["advanceSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/platforms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Platforms the catalogue has a profile of, and the workspace's own after them */
        readonly get: operations["listPlatforms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/platforms/{platformId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is known about a platform
         * @description The workspace's own measurements stand in the place of the figures they replace.
         */
        readonly get: operations["getPlatform"];
        /**
         * Describe a platform of the workspace's own, or replace its description
         * @description Its id begins with `own-`. From then on every assessment advises on it too. Nothing but its author speaks for it, so its bounds are wide and its verdict is `pilot` at best, until something is measured there (`POST /v1/overrides`, or `observedReach` in a brief). A workspace describes 30 at most. A description that would put a minimum above what is healthy is refused by the name of the override it contradicts.
         */
        readonly put: operations["describePlatform"];
        readonly post?: never;
        /** Forget a platform of the workspace's own */
        readonly delete: operations["forgetPlatform"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/connections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What was given so that accounts can be read
         * @description By platform. Secrets are never answered.
         */
        readonly get: operations["listConnections"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/connections/{platform}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was given for a platform */
        readonly get: operations["getConnection"];
        /**
         * Give a credential for a platform
         * @description Replaces what was given for that platform before. Secrets are sealed (AES-256-GCM) with the passphrase of the installation, and never answered or logged. They are used from the next account on.
         */
        readonly put: operations["putConnection"];
        readonly post?: never;
        /**
         * Forget the credential of a platform
         * @description With it, what was read of accounts of that platform and is kept for other audits (`maxAge`). Results of audits stay as they are.
         */
        readonly delete: operations["deleteConnection"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/overrides": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The workspace's own measurements, newest first, the expired ones included */
        readonly get: operations["listOverrides"];
        readonly put?: never;
        /**
         * Put an own measurement in the place of a figure
         * @description It counts for the whole workspace, whatever the sector, from the day of the measurement to its last day, and shows wherever the figure counts: its id stands among the evidence, and the assessment lists who said so, why and until when. A figure has one override; to renew it, also an expired one, remove it first. A workspace has 200 at most, the expired ones included.
         */
        readonly post: operations["createOverride"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/overrides/{overrideId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One own measurement */
        readonly get: operations["getOverride"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Take an own measurement back; the published figure stands again
         * @description It counts and is listed no more; `GET /v1/evidence/{evidenceId}` goes on telling who measured what, because results cite it. Refused while another override would put a minimum above what is healthy without it.
         */
        readonly delete: operations["deleteOverride"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/criteria-weights": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How much each criterion weighs */
        readonly get: operations["getCriteriaWeights"];
        /** Weigh the criteria otherwise in this workspace */
        readonly put: operations["setCriteriaWeights"];
        readonly post?: never;
        /** Go back to the published weights */
        readonly delete: operations["resetCriteriaWeights"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The sources behind the figures, by id
         * @description Records of the catalogue and the own measurements of the workspace, those that have expired or were taken back included: results go on citing them.
         */
        readonly get: operations["listEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/evidence/{evidenceId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One source
         * @description A record of the catalogue, or an own measurement of the workspace, also one that has expired or was taken back.
         */
        readonly get: operations["getEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The organisations of the workspace, newest first */
        readonly get: operations["listOrganisations"];
        readonly put?: never;
        /** Make an organisation */
        readonly post: operations["createOrganisation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organisations/{organisationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An organisation */
        readonly get: operations["getOrganisation"];
        /**
         * Replace the details of an organisation
         * @description Replaces all of them; what is left out is no longer known. `If-Match` says which version is replaced.
         */
        readonly put: operations["replaceOrganisation"];
        readonly post?: never;
        /**
         * Erase an organisation and all that belongs to it
         * @description At once and for good: what is said of it, its briefs, accounts, assessments, diagnoses, audits, schedules and pilots, with the results of its accounts in other audits. What belongs to no organisation stays, whatever names stand in it.
         */
        readonly delete: operations["eraseOrganisation"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organisations/{organisationId}/brief": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The brief of an organisation */
        readonly get: operations["getBrief"];
        /**
         * Write a new version of the brief
         * @description It is checked as one that is assessed is. Where there is a brief already, `If-Match` says which version is replaced.
         */
        readonly put: operations["putBrief"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organisations/{organisationId}/brief/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The versions of the brief, newest first */
        readonly get: operations["listBriefVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organisations/{organisationId}/assessments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Assess an organisation by its brief
         * @description As `POST /v1/assessments` with the newest version of its brief, or the one asked for. It belongs to the organisation.
         */
        readonly post: operations["assessOrganisation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organisations/import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an organisation over
         * @description Makes a new organisation of a bundle, with all that is in it under new ids, at once or not at all. The import is refused if the content does not match its digest (`bundle-changed`), if a later version made the bundle (`bundle-newer`), if parts cannot be read (`bundle-part-unreadable`), if another organisation has the external id (`external-id-taken`), or if the workspace already has some of its accounts (`account-of-other-organisation`); `errors` lists them. A sandbox can take one over to try it. How its accounts stand follows from its audits; forecasts are not taken over. A digest tells of changes on the way, not who made the bundle. At most 50 MB (52428800 bytes), 8 million values and 200 levels (`body-too-large`). Each process takes in one at a time; another one meanwhile is told to come again (503 `overloaded`, `Retry-After`).
         */
        readonly post: operations["importOrganisation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organisations/{organisationId}/bundle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Hand an organisation over
         * @description All that belongs to it as one JSON document: what is said of it, every version of its brief, its accounts with their dossiers, its assessments with what they were computed with, its diagnoses, finished audits, schedules and pilots with what was observed. Ids are the document’s own; keys, secrets, the trail and what belongs to others are not in it. `digest` names the content: brought in elsewhere and handed over again, it is the same.
         */
        readonly get: operations["exportOrganisation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/branding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What reports are branded with */
        readonly get: operations["getBranding"];
        /**
         * Put an agency’s name, colour and logo on reports
         * @description Replaces what was there before. Every report of the workspace carries it from then on, older results included, in the place of the name and the colour of this service. What is read on a colour has to be readable for everybody: one that is too pale is refused, and the refusal tells its contrast and the nearest darker shade of the same hue that would do.
         */
        readonly put: operations["setBranding"];
        readonly post?: never;
        /**
         * Take the branding away
         * @description Reports then carry the name and the colour of this service again.
         */
        readonly delete: operations["removeBranding"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sample-data": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether sample data is loaded, and what it consists of */
        readonly get: operations["getSampleData"];
        readonly put?: never;
        /**
         * Load sample data
         * @description Three invented organisations, marked as samples in their names in the language of the request, each with a brief, an assessment, accounts with dossiers, and two audits six weeks apart that end today; one has a diagnosis, one a paused schedule. No platform is asked, and neither alerts nor webhooks tell of it. What is there already stays as it is, so that it may be asked for again; a sample that is missing is added. An account that the workspace has outside of its samples is left out of them. Schedules for the accounts of the workspace leave those of samples alone.
         */
        readonly post: operations["loadSampleData"];
        /**
         * Remove sample data
         * @description Erases the organisations that were loaded as samples, whatever they are called by now, and all that belongs to them, as `DELETE /v1/organisations/{organisationId}` does: also what you added to them. An account that you moved to another organisation stays. It may be asked for again.
         */
        readonly delete: operations["removeSampleData"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/erasures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Receipts of erasures, newest first */
        readonly get: operations["listErasures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/{accountId}/organisation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Say whose an account is
         * @description Audits that were made of it before stay with whom they were made for.
         */
        readonly put: operations["setAccountOwner"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The keys of the workspace, newest first
         * @description Those that expired or were revoked among them. No secret is ever answered.
         */
        readonly get: operations["listKeys"];
        readonly put?: never;
        /**
         * Make a key
         * @description A key never makes one that may do more than itself.
         */
        readonly post: operations["createKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/keys/{keyId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A key */
        readonly get: operations["getKey"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke a key
         * @description For good. The last key that may manage keys is not revoked (`last-admin-key`). A key that was revoked already stays so.
         */
        readonly delete: operations["revokeKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/keys/{keyId}/rotation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put a new key in the place of one
         * @description Both keys work for the overlap, so that callers can be changed over one by one. A revoked key cannot be rotated (`key-ended`), and each only once.
         */
        readonly post: operations["rotateKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/trail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What was done, by which key
         * @description Every request that changes something, refused ones among them, is entered before it is carried out and completed with its answer; requests that only read or compute are not. Bodies are not kept. Entries are kept for two years.
         */
        readonly get: operations["listTrail"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mcp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * One message of an assistant (Model Context Protocol, streamable HTTP)
         * @description A protocol of its own inside one operation: initialize, ping, tools, resources and prompts, as JSON-RPC 2.0. Every tool is an operation of this contract, with its scope, its validation and its problems; what a key may not do is not listed. No session is kept, so any process may answer any message. Answers are JSON: there is no stream to open (GET) and no session to end (DELETE), both are 405. One message a request: lists of messages are refused. Where `Origin` is sent, it has to be one the service was told of.
         */
        readonly post: operations["callMcp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** This document */
        readonly get: operations["getOpenapi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/docs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The reference as a page */
        readonly get: operations["getDocs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Does the process answer? */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Can it take requests? */
        readonly get: operations["getReadiness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Figures for Prometheus */
        readonly get: operations["getMetrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly event: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What is sent to a webhook
         * @description `webhook-id` is the same over all tries, `webhook-timestamp` the moment of this one in seconds of Unix time; `webhook-signature` has a signature (`v1,` and base64 of HMAC-SHA-256 of `<id>.<timestamp>.<body>`) for each secret that is valid, with a space between them.
         */
        readonly post: operations["webhookEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Which account is meant. */
        readonly Account: {
            readonly platform: components["schemas"]["PlatformId"];
            /** @description Address or handle. */
            readonly reference: string;
        };
        /** @description What one audit found out about an account. */
        readonly AccountAudit: {
            /** @description Id of the audit. */
            readonly auditId: string;
            /** @description When the audit was accepted. */
            readonly auditedAt: components["schemas"]["Instant"];
            readonly result: components["schemas"]["AccountResult"];
        };
        /** @description Results of an account, newest audit first. */
        readonly AccountAuditPage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["AccountAudit"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description Numbers of accounts. Keys with nothing to count are absent. */
        readonly AccountCounts: {
            readonly [key: string]: number;
        };
        /** @description What to do with an account, and why. */
        readonly AccountDecision: {
            /**
             * @description What to do.
             * @enum {string}
             */
            readonly action: "keep" | "revive" | "repurpose" | "hand-over" | "merge" | "archive" | "close" | "investigate";
            /** @description The same in words. */
            readonly name: string;
            /**
             * @description `provisional`: it rests on what nobody has said; `open` asks for it.
             * @enum {string}
             */
            readonly certainty: "firm" | "provisional";
            /** @description Why, in the order in which the questions are asked. */
            readonly reasons: readonly components["schemas"]["CodedSentence"][];
            /** @description What nobody has said and would settle it. Empty when it is firm. */
            readonly open: readonly components["schemas"]["CodedSentence"][];
            /** @description What is lost by acting too soon or by waiting in vain. Absent where nothing of it is known. */
            readonly regret?: {
                /** @description The same in words. */
                readonly sentence: string;
                /** @description Probability that it would have posted within three months by itself. */
                readonly actingTooSoon: number;
                /** @description Probability that it would not. */
                readonly waitingInVain: number;
                /** @description Questions that nobody would answer within three months if they come as so far. Absent where none can be seen. */
                readonly questionsUnanswered?: number;
            };
            /** @description How to do it properly, in this order. Empty where nothing is to be done. */
            readonly steps: readonly {
                /** @description Which step; stable, and the same in every language. */
                readonly code: string;
                /** @description What to do. */
                readonly text: string;
                /** @description Hours that it takes. */
                readonly effortHours: number;
            }[];
            /** @description What to put on the account, with the parts in square brackets to be filled in. Absent where it goes on. */
            readonly notice?: {
                /** @description In English. */
                readonly en: string;
                /** @description In French. */
                readonly fr: string;
            };
            /** @description Hours that all steps take together. */
            readonly effortHours: number;
            /** @description When this is looked at again. The day stays while later audits advise the same, unless they ask for an earlier one, and it stays when it has passed: then the review is due. It is counted anew by the next audit after the dossier was written on that day or later, changed or not, and where another thing is advised. A day that somebody set (`declared.reviewOn`, `until` of an accepted silence) comes first. */
            readonly reviewOn: components["schemas"]["Date"];
        };
        /** @description What the audit of one account would take. */
        readonly AccountEstimate: {
            readonly account: components["schemas"]["Account"];
            /**
             * @description `read`: it would be read. `reuse`: it was read recently enough, and nothing is asked. `given`: its history was sent. `uncertain`: the budget may be used up before its turn comes. `refused`: it could not be read.
             * @enum {string}
             */
            readonly how: "read" | "reuse" | "given" | "uncertain" | "refused";
            /** @description Stable code of what stands against reading it. Absent where nothing does. */
            readonly detail?: string;
            /** @description The same in words. Absent where nothing does. */
            readonly sentence?: string;
            /** @description Requests to the platform. */
            readonly callsAtMost: number;
            /** @description Requests that its last reading took. Absent where none is remembered. */
            readonly callsLastTime?: number;
            /** @description What the platform would bill. Absent where it bills nothing. */
            readonly moneyAtMost?: components["schemas"]["Money"];
            /** @description What its last reading took, at the prices of today. Absent where none is remembered, or nothing is billed. */
            readonly moneyLastTime?: components["schemas"]["Money"];
        };
        /**
         * @description How an account is meant to live. `continuous`: it goes on by its rhythm. `seasonal`: only in its seasons. `event`: until its end. `alert`: silence is its normal state.
         * @enum {string}
         */
        readonly AccountKind: "continuous" | "seasonal" | "event" | "alert";
        /** @description Whose an account is. */
        readonly AccountOwnerRequest: {
            /** @description Id of the organisation (`organisation-unknown`). When left out, the account belongs to no organisation. */
            readonly organisationId?: string;
        };
        /** @description Accounts, newest first unless `sort` says otherwise. */
        readonly AccountPage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["AccountSummary"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description An account that could be read. */
        readonly AccountRead: {
            readonly account: components["schemas"]["Account"];
            /** @description Id of the account in the workspace. Absent where it has been forgotten. */
            readonly accountId?: string;
            readonly declared?: components["schemas"]["Declaration"];
            /**
             * @description The account was read.
             * @constant
             */
            readonly status: "ok";
            /** @description When it was looked at, or until when its given history was watched. */
            readonly observedAt: components["schemas"]["Instant"];
            /** @description The result in one sentence. */
            readonly sentence: string;
            /** @description Where the posts were found. Absent for a given history. */
            readonly source?: string;
            /** @description Title of the account. Absent when it has none. */
            readonly title?: string;
            /** @description Posts with a date. */
            readonly posts: number;
            /** @description Posts without a readable date; not used. */
            readonly undated: number;
            /** @description Of `undated`, posts dated after the observation: scheduled, or by a wrong clock. Absent when there are none. */
            readonly planned?: number;
            /**
             * @description Why there may be newer posts than the newest known one: entries without a readable date, or parts of the list that were not read. The account is then never said to be silent. Absent when there are none.
             * @enum {string}
             */
            readonly newestUnknown?: "undated" | "unread";
            /**
             * @description How the posts were found: in a feed, over the REST API of WordPress, on the page itself, or in a sitemap. Absent for a given history and for other platforms.
             * @enum {string}
             */
            readonly via?: "feed" | "wordpress" | "page" | "sitemap";
            /**
             * @description Present where dates may be those of last changes instead of publication, as in a sitemap: what is said about vitality is then a guess.
             * @constant
             */
            readonly certainty?: "low";
            /**
             * @description Present where it was judged by what was read for an earlier audit, at `observedAt`.
             * @constant
             */
            readonly reused?: true;
            readonly profile?: components["schemas"]["Profile"];
            readonly incoming?: components["schemas"]["IncomingSummary"];
            /** @description What could not be had of this account. Absent where nothing was asked for in vain. */
            readonly missing?: readonly components["schemas"]["Missing"][];
            readonly vitality: components["schemas"]["Vitality"];
            /** @description Its posts day by day. Absent where no day is known, and in results of before. */
            readonly activity?: components["schemas"]["Activity"];
            /** @description Every sign of neglect, what harms people first. Absent in results of before they were looked for. */
            readonly signals?: readonly components["schemas"]["SignalResult"][];
            readonly neglect?: components["schemas"]["Neglect"];
            readonly decision?: components["schemas"]["AccountDecision"];
            readonly spiral?: components["schemas"]["Spiral"];
            /** @description What differs from its previous audit. Empty when nothing does or there was none. */
            readonly changes: readonly components["schemas"]["Change"][];
        };
        /** @description What was read of an account last. What is unknown is left out. */
        readonly AccountReading: {
            readonly state: components["schemas"]["VitalityState"];
            /** @description The day it speaks about. */
            readonly asOf: components["schemas"]["Date"];
            readonly trend: components["schemas"]["Trend"];
            /** @description Day of the last post. */
            readonly lastPostOn?: components["schemas"]["Date"];
            /** @description Days from the last post to `asOf`. */
            readonly daysSinceLastPost?: number;
            /** @description Posting days per 30 days. */
            readonly postsPerMonth?: number;
            /** @description Probability 0..1 that it has not stopped. */
            readonly pAlive?: number;
            /** @description Median gap of its own rhythm in days. */
            readonly ownRhythmDays?: number;
            /** @description The first day, within a year, on which it is in another state if nothing is published until then. Absent where it stays in this one, and in readings of before that was kept. */
            readonly changesOn?: components["schemas"]["Date"];
            /** @description Posts of each of its last whole weeks, oldest first, as far as they were visible. Absent where none was seen, and in readings of before. */
            readonly postsByWeek?: readonly number[];
            /** @description Followers. */
            readonly followers?: number;
        };
        /** @description An account, and what is said of it. */
        readonly AccountRegistration: {
            readonly platform?: components["schemas"]["PlatformName"];
            /**
             * Format: one-line
             * @description Address or handle as people type it. Without `platform`, the platform is told from it, and a reference that does not tell is refused.
             */
            readonly reference: string;
            readonly dossier?: components["schemas"]["Dossier"];
        };
        /** @description An account to look at, or a posting history to judge instead of looking. */
        readonly AccountRequest: {
            readonly platform?: components["schemas"]["PlatformName"];
            /**
             * Format: one-line
             * @description Address or handle as people type it. Without `platform`, the platform is told from it, and a reference that does not tell is refused.
             */
            readonly reference: string;
            /** @description A history exported elsewhere, one date or post each, in any order; nothing is fetched then. Empty means that it never posted. Fetched when left out. */
            readonly posts?: readonly (components["schemas"]["Moment"] | components["schemas"]["PostRequest"])[];
            /** @description The file that the platform hands out (JSON as a value or as text, the JavaScript files of X, or CSV as text), instead of `posts`: X `tweets.js`, Facebook `your_posts_1.json`, Instagram `posts_1.json` and `reels.json`, Threads `threads_and_replies.json`, TikTok `user_data_tiktok.json`, Mastodon `outbox.json`, YouTube `videos.csv`, LinkedIn `Shares.csv`, Reddit `posts.csv`. Told by its layout; nothing is fetched. Answers to others are no posts, nor is what not everybody was shown. */
            readonly export?: unknown;
            /** @description Until when the given history is complete; the audit speaks about that moment. A bare date means that whole day (UTC), today as far as it has come; a moment yet to come is refused (`observed-until-in-future`). The moment of the request when left out. Only with `posts`. */
            readonly observedUntil?: components["schemas"]["Moment"];
            /**
             * @description Whether older posts exist that are not in `posts`. False when left out. Only with `posts`.
             * @default false
             */
            readonly truncated?: boolean;
        };
        /** @description What an audit found out about one account. Trouble in reading is never a silent account. */
        readonly AccountResult: components["schemas"]["AccountRead"] | components["schemas"]["AccountUnread"];
        /** @description The course of an account. */
        readonly AccountSeries: {
            /** @description Id of the account. */
            readonly accountId: string;
            readonly account: components["schemas"]["Account"];
            /** @description One for each audit, earliest moment first. */
            readonly points: readonly components["schemas"]["SeriesPoint"][];
            /** @description Whether there are audits before those that were asked for. */
            readonly hasEarlier: boolean;
        };
        /**
         * @description What the caller says about an existing account when there is no audit yet.
         * @enum {string}
         */
        readonly AccountState: "active" | "dormant" | "unknown";
        /** @description An account in a list, and how it stands. */
        readonly AccountSummary: {
            /** @description Id of the account. */
            readonly id: string;
            /** @description Whose it is. Absent when nobody said. */
            readonly organisationId?: string;
            readonly account: components["schemas"]["Account"];
            /** @description Where people look at it. Absent where its name does not tell. */
            readonly url?: string;
            /** @description When it was registered, or first accepted by an audit. */
            readonly createdAt: components["schemas"]["Instant"];
            readonly state: components["schemas"]["Standing"];
            /** @description How it stands in one sentence. */
            readonly sentence: string;
            readonly declared?: components["schemas"]["Declaration"];
            /** @description The moment that its newest result speaks about. Absent before the first one. */
            readonly observedAt?: components["schemas"]["Instant"];
            /** @description The audit of that result. */
            readonly lastAuditId?: string;
            /** @description Neglect score of its newest result. Absent where it has none. */
            readonly neglect?: number;
            readonly reading?: components["schemas"]["AccountReading"];
            readonly changed?: components["schemas"]["StandingChange"];
        };
        /** @description An account that could not be read. */
        readonly AccountUnread: {
            readonly account: components["schemas"]["Account"];
            /** @description Id of the account in the workspace. Absent where it has been forgotten. */
            readonly accountId?: string;
            readonly declared?: components["schemas"]["Declaration"];
            readonly status: components["schemas"]["TroubleStatus"];
            /** @description When it was tried. */
            readonly observedAt: components["schemas"]["Instant"];
            /** @description The result in one sentence. */
            readonly sentence: string;
            /** @description Stable code of the trouble. */
            readonly detail: string;
            /** @description Seconds after which trying again makes sense. Absent when the platform did not say, and where time alone changes nothing. */
            readonly retryAfterSeconds?: number;
            /** @description Of an answer that has another form than the known one: the path that was asked, `#`, and an RFC 6901 pointer into the answer. Absent otherwise. */
            readonly where?: string;
            /** @description Every sign of neglect, what harms people first. Absent in results of before they were looked for. */
            readonly signals?: readonly components["schemas"]["SignalResult"][];
            readonly neglect?: components["schemas"]["Neglect"];
            readonly decision?: components["schemas"]["AccountDecision"];
            readonly spiral?: components["schemas"]["Spiral"];
            /** @description What differs from its previous audit. Empty when nothing does or there was none. */
            readonly changes: readonly components["schemas"]["Change"][];
        };
        /** @description How many posts there were on each of up to 371 days (53 weeks), as far as they were visible. A day nobody has seen is outside, never 0. */
        readonly Activity: {
            /** @description The first day. Where only the newest posts were visible, the day of the first of them. */
            readonly from: components["schemas"]["Date"];
            /** @description Posts of that day and of each day after it. The last one is the day it speaks about; where there may be newer posts than those that are known, the day of the newest known one. */
            readonly counts: readonly number[];
        };
        /** @description Each account is looked at by its own rhythm: of those the schedule has, a run looks at the ones of which something could have been learnt since. An account is due when it has usually published again, or when it will be in another state if nothing is published, whichever comes first; one that has been silent for long when its silence is longer by a tenth; after a week where its rhythm is not known or it could not be read; at once when nobody has looked yet. */
        readonly AdaptiveInterval: {
            /**
             * @description By the rhythm of each account.
             * @constant
             */
            readonly kind: "adaptive";
            /**
             * @description Days from one look to the next at least. 1 when left out.
             * @default 1
             */
            readonly atLeastDays?: number;
            /**
             * @description Days from one look to the next at most, not below `atLeastDays` (`interval-reversed`). 90 when left out.
             * @default 90
             */
            readonly atMostDays?: number;
        };
        /** @description Where the clock came to. */
        readonly AdvanceAnswer: {
            /** @description Where it stands. */
            readonly now: components["schemas"]["Instant"];
            /** @description Whether that is the moment asked for. Ask again for it where it is not. */
            readonly reached: boolean;
            /** @description The schedules that ran on the way, in their order. */
            readonly ran: readonly components["schemas"]["AdvanceRun"][];
        };
        /** @description Where the clock of the sandbox is to come to. */
        readonly AdvanceRequest: {
            /** @description Not before where it stands (`clock-backwards`), and five years on at most (`clock-too-far`). */
            readonly to: components["schemas"]["Moment"];
            /**
             * @description False for a scheduler that stands still meanwhile. What falls due is caught up, once for each schedule, when the clock moves next, and told as `schedule.missed`. True when left out.
             * @default true
             */
            readonly runSchedules?: boolean;
        };
        /** @description A schedule that ran on the way; one that started several audits is told once for each. */
        readonly AdvanceRun: {
            /** @description Id of the schedule. */
            readonly scheduleId: string;
            /** @description The tick it ran for. */
            readonly tick: components["schemas"]["Instant"];
            /** @description Id of its audit. Absent where there was no account to look at. */
            readonly auditId?: string;
            /** @description Whether it was caught up a minute or more after that. */
            readonly missed: boolean;
        };
        /**
         * @description What the community manager advised before the opening; `none` when nobody asked.
         * @enum {string}
         */
        readonly AdviceKind: "for" | "against" | "none";
        /** @description What the person in charge of the channels advised before the decision. */
        readonly AdviceRequest: {
            /**
             * @description The advice; `none` when nobody asked for it.
             * @enum {string}
             */
            readonly given: "against" | "for" | "none";
            /**
             * Format: one-line
             * @description Who gave it. Unknown when left out.
             */
            readonly by?: string;
            /** @description When. Unknown when left out. */
            readonly on?: components["schemas"]["Date"];
            /**
             * Format: plain-text
             * @description In which words; quoted, never interpreted. Unknown when left out.
             */
            readonly reason?: string;
        };
        /** @description The youngest age at which people may be on a platform. */
        readonly AgeRule: {
            /** @description The age, in years. */
            readonly age: components["schemas"]["Figure"];
            /**
             * @description Whether the terms of the platform ask for it or the law of a country.
             * @enum {string}
             */
            readonly by: "terms" | "law";
            /** @description Where it holds, ISO 3166-1 alpha-2. Absent when everywhere. */
            readonly countries?: readonly string[];
            /** @description First day it holds. Absent when always. */
            readonly from?: components["schemas"]["Date"];
            /**
             * @description Who is younger still comes in where a parent or guardian sets it up, or looks on without an account. Absent where who is younger is shut out.
             * @constant
             */
            readonly openWithParents?: true;
        };
        /**
         * @description `derived-metrics-amendment`: that of YouTube for analytics services, by which scores may be computed from its figures. It means something for `youtube` alone.
         * @enum {string}
         */
        readonly Agreement: "derived-metrics-amendment";
        /** @description Something that is, or was, amiss with an account. */
        readonly Alert: {
            /** @description Id of the alert. */
            readonly id: string;
            /** @description Id of the account. */
            readonly accountId: string;
            readonly account: components["schemas"]["Account"];
            /** @description Whose account it is. Absent when nobody said. */
            readonly organisationId?: string;
            readonly kind: components["schemas"]["AlertKind"];
            readonly transition: components["schemas"]["AlertTransition"];
            /** @description The gravest it came to. */
            readonly level: components["schemas"]["AlertLevel"];
            readonly state: components["schemas"]["AlertState"];
            /** @description When it was raised. */
            readonly raisedAt: components["schemas"]["Instant"];
            /** @description When the warning became a failure. Absent while it did not. */
            readonly worsenedAt?: components["schemas"]["Instant"];
            /** @description When it was resolved. Absent while it is open. */
            readonly resolvedAt?: components["schemas"]["Instant"];
            readonly resolution?: components["schemas"]["AlertResolution"];
            /** @description What is amiss, or that it is over. */
            readonly sentence: string;
            /** @description What is to be done first. Absent where the audit advises nothing. */
            readonly next?: components["schemas"]["AlertNext"];
            readonly evidence: components["schemas"]["AlertEvidence"];
            /** @description Whether somebody sees to it now. */
            readonly acknowledged: boolean;
            readonly acknowledgement?: components["schemas"]["AlertAcknowledgement"];
        };
        /** @description That somebody sees to it. */
        readonly AlertAcknowledgement: {
            /** @description Who, by name or role. */
            readonly by: string;
            /** @description What they said. Absent when nothing. */
            readonly note?: string;
            /** @description When they said so. */
            readonly at: components["schemas"]["Instant"];
            /** @description From when on it counts as not seen to again. Absent when that was not said. */
            readonly until?: components["schemas"]["Instant"];
        };
        /** @description That somebody sees to an alert. */
        readonly AlertAcknowledgementRequest: {
            /**
             * Format: one-line
             * @description Who, by name or role.
             */
            readonly by: string;
            /** @description What is done about it. Nothing is said when left out. */
            readonly note?: string;
            /** @description Leave it alone until then; if it is still open, it is told once more then (`reminded`), and digests list it again. A moment yet to come (`expired-already`). For good when left out. */
            readonly until?: components["schemas"]["Moment"];
        };
        /** @description How many alerts of a notification have this in common. */
        readonly AlertCount: {
            readonly platform: components["schemas"]["PlatformId"];
            readonly transition: components["schemas"]["AlertTransition"];
            /**
             * @description What became of them, as in `members`.
             * @enum {string}
             */
            readonly change: "raised" | "worsened" | "reminded" | "resolved" | "open";
            /** @description How many. */
            readonly alerts: number;
        };
        /** @description What an alert rests on. What is not known, or does not matter to it, is absent. */
        readonly AlertEvidence: {
            /** @description The audit that showed it. */
            readonly auditId?: string;
            /** @description Day of the last post. */
            readonly lastPostOn?: components["schemas"]["Date"];
            /** @description Days since then that count: those in declared pauses do not. */
            readonly silentDays?: number;
            /** @description Days between posts that its readers were promised. */
            readonly promisedDays?: number;
            /** @description Nine in ten of its gaps between posts are no longer. */
            readonly usuallyWithinDays?: number;
            /** @description The day from which on a post was missing. */
            readonly missedSince?: components["schemas"]["Date"];
            /** @description Code of the trouble in reading, as in audits. */
            readonly detail?: string;
            readonly signal?: components["schemas"]["SignalId"];
            /** @description When it was looked at last. */
            readonly lookedAt?: components["schemas"]["Instant"];
            /** @description The day of the run that should have done so since, in the zone of its schedule. */
            readonly dueOn?: components["schemas"]["Date"];
        };
        /**
         * @description What is amiss; of one account and kind one alert is open at most, of `signal` one for each signal. `silence`: it posts less than it promised, or than it did. `gone`: nobody finds it any more. `access`: the credential to read it is missing or rejected. `unreadable`: it could not be read several times in a row, which is no silence. `signal`: a new sign of neglect. `unwatched`: audits that its schedule promises do not come, by its own rhythm where the schedule is adaptive; it ends with the next audit, or when no schedule has the account audited any more.
         * @enum {string}
         */
        readonly AlertKind: "silence" | "gone" | "access" | "unreadable" | "signal" | "unwatched";
        /**
         * @description `warn`: somebody should look. `fail`: somebody has to act.
         * @enum {string}
         */
        readonly AlertLevel: "warn" | "fail";
        /** @description An alert within a notification. */
        readonly AlertMember: {
            /** @description Id of the alert. */
            readonly alertId: string;
            /** @description Id of the account. */
            readonly accountId: string;
            readonly platform: components["schemas"]["PlatformId"];
            /** @description Its address or handle. */
            readonly reference: string;
            /** @description Whose account it is. Absent when nobody said. */
            readonly organisationId?: string;
            readonly kind: components["schemas"]["AlertKind"];
            readonly transition: components["schemas"]["AlertTransition"];
            readonly level: components["schemas"]["AlertLevel"];
            /**
             * @description `raised`; `worsened`: the warning became a failure; `reminded`: it was to be left alone until now, and is still open; `resolved`; `open`: nothing new, and it is still there (only in a digest).
             * @enum {string}
             */
            readonly change: "raised" | "worsened" | "reminded" | "resolved" | "open";
            /** @description When it was raised. */
            readonly raisedAt: components["schemas"]["Instant"];
            /** @description When it was resolved. Absent while it is open. */
            readonly resolvedAt?: components["schemas"]["Instant"];
            readonly resolution?: components["schemas"]["AlertResolution"];
            /** @description What is amiss, or that it is over. */
            readonly sentence: string;
            /** @description What is to be done first. Absent where the audit advises nothing. */
            readonly next?: components["schemas"]["AlertNext"];
            readonly evidence: components["schemas"]["AlertEvidence"];
        };
        /** @description What is to be done first, and of which advice that is the first step. */
        readonly AlertNext: {
            /** @description Stable code of the step, or of the question where the advice is provisional. */
            readonly code: string;
            /** @description The sentence. */
            readonly text: string;
            /** @description What the audit advises, of which this is the first step. */
            readonly action?: components["schemas"]["CodedSentence"];
            /**
             * @description `provisional`: the advice rests on what nobody has said; the first step is to answer that.
             * @enum {string}
             */
            readonly certainty?: "firm" | "provisional";
        };
        /** @description Alerts, by when they were raised. */
        readonly AlertPage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["Alert"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description The policy by which alerts are told, with everything that was left out. */
        readonly AlertPolicy: {
            /**
             * @description Whose policy holds: that of the organisation that was asked about, that of the workspace, or none was written.
             * @enum {string}
             */
            readonly of: "nobody" | "workspace" | "organisation";
            /** @description The organisation whose own it is. Absent otherwise. */
            readonly organisationId?: string;
            /** @description When it was written. Absent when it was not. */
            readonly setAt?: components["schemas"]["Instant"];
            /** @description Only these accounts. Absent when all are meant. */
            readonly accounts?: readonly string[];
            /** @description Each transition with its level and for how long it has to hold. */
            readonly transitions: {
                readonly "promise-missed": components["schemas"]["TransitionMeaning"];
                readonly "rhythm-missed": components["schemas"]["TransitionMeaning"];
                readonly fading: components["schemas"]["TransitionMeaning"];
                readonly dormant: components["schemas"]["TransitionMeaning"];
                readonly abandoned: components["schemas"]["TransitionMeaning"];
                readonly "not-found": components["schemas"]["TransitionMeaning"];
                readonly private: components["schemas"]["TransitionMeaning"];
                readonly suspended: components["schemas"]["TransitionMeaning"];
                readonly "host-gone": components["schemas"]["TransitionMeaning"];
                readonly "credential-missing": components["schemas"]["TransitionMeaning"];
                readonly "credential-rejected": components["schemas"]["TransitionMeaning"];
                readonly unreadable: components["schemas"]["TransitionMeaning"];
                readonly "signal-public": components["schemas"]["TransitionMeaning"];
                readonly "signal-trust": components["schemas"]["TransitionMeaning"];
                readonly unwatched: components["schemas"]["TransitionMeaning"];
            };
            /** @description How each level is told. */
            readonly tells: {
                readonly warn: components["schemas"]["AlertTelling"];
                readonly fail: components["schemas"]["AlertTelling"];
            };
            /** @description IANA time zone of quiet hours and digests. */
            readonly timeZone: string;
            /** @description When nothing is told. */
            readonly quietHours: readonly {
                readonly from: components["schemas"]["LocalTimeOfDay"];
                readonly to: components["schemas"]["LocalTimeOfDay"];
                /** @description The days on which it begins. */
                readonly days: readonly components["schemas"]["Weekday"][];
            }[];
            /** @description Whether failures are told in quiet hours all the same. */
            readonly failBreaksThrough: boolean;
            /** @description When digests come. */
            readonly digest: {
                /**
                 * @description How often.
                 * @enum {string}
                 */
                readonly every: "day" | "week";
                readonly at: components["schemas"]["LocalTimeOfDay"];
                readonly on: components["schemas"]["Weekday"];
            };
            readonly looksWhenMissed: components["schemas"]["LooksWhenMissed"];
        };
        /** @description Which transitions of accounts are told, and when. What is left out is as it is without a policy. */
        readonly AlertPolicyRequest: {
            /** @description Only these accounts, by their ids (`account-unknown`); those of the organisation whose policy it is (`account-of-other-organisation`). Nothing is told of the others, and what is open about them is closed as `not-covered` with their next audit; what is still so when a policy covers them again is told then. All when left out. */
            readonly accounts?: readonly string[];
            /** @description What differs, by transition. */
            readonly transitions?: {
                readonly "promise-missed"?: components["schemas"]["TransitionRule"];
                readonly "rhythm-missed"?: components["schemas"]["TransitionRule"];
                readonly fading?: components["schemas"]["TransitionRule"];
                readonly dormant?: components["schemas"]["TransitionRule"];
                readonly abandoned?: components["schemas"]["TransitionRule"];
                readonly "not-found"?: components["schemas"]["TransitionRule"];
                readonly private?: components["schemas"]["TransitionRule"];
                readonly suspended?: components["schemas"]["TransitionRule"];
                readonly "host-gone"?: components["schemas"]["TransitionRule"];
                readonly "credential-missing"?: components["schemas"]["TransitionRule"];
                readonly "credential-rejected"?: components["schemas"]["TransitionRule"];
                readonly unreadable?: components["schemas"]["TransitionRule"];
                readonly "signal-public"?: components["schemas"]["TransitionRule"];
                readonly "signal-trust"?: components["schemas"]["TransitionRule"];
                readonly unwatched?: components["schemas"]["TransitionRule"];
            };
            readonly tells?: components["schemas"]["AlertTells"];
            /**
             * @description IANA time zone of quiet hours and digests (`time-zone-unknown`). UTC when left out.
             * @default UTC
             */
            readonly timeZone?: string;
            /** @description When nothing is told; what would have been is told at the end, in one notification. They cannot cover the whole week (`always-quiet`). Never quiet when left out. */
            readonly quietHours?: readonly components["schemas"]["QuietHours"][];
            /**
             * @description Whether failures are told in quiet hours all the same. False when left out.
             * @default false
             */
            readonly failBreaksThrough?: boolean;
            readonly digest?: components["schemas"]["DigestTime"];
            /**
             * @description Whether an account whose promised date passes without a newer reading is audited then, once for each date. `unbilled` when left out.
             * @default unbilled
             */
            readonly looksWhenMissed?: components["schemas"]["LooksWhenMissed"];
        };
        /**
         * @description `recovered`: all is well again, and stayed so. The others say nothing of that: `at-rest`, nothing is expected of the account any more; `not-covered`, its policy leaves the account or the transition out; `not-scheduled`, no schedule has it audited any more.
         * @enum {string}
         */
        readonly AlertResolution: "recovered" | "at-rest" | "not-covered" | "not-scheduled";
        /**
         * @description `raised`: it holds. `resolved`: it held that it is over.
         * @enum {string}
         */
        readonly AlertState: "raised" | "resolved";
        /**
         * @description `immediately`: within a quarter of an hour, with what belongs to it. `digest`: with all others of the day or the week.
         * @enum {string}
         */
        readonly AlertTelling: "immediately" | "digest";
        /** @description How each level is told. */
        readonly AlertTells: {
            /**
             * @description Warnings. Immediately when left out.
             * @default immediately
             */
            readonly warn?: components["schemas"]["AlertTelling"];
            /**
             * @description Failures. Immediately when left out.
             * @default immediately
             */
            readonly fail?: components["schemas"]["AlertTelling"];
        };
        /**
         * @description By what it shows. `promise-missed`: one and a half times the days that its dossier promises are over. `rhythm-missed`: nothing is promised, and it is one usual gap later than nine in ten of its posts. `fading`, `dormant`, `abandoned`: its state of vitality. `not-found`, `private`, `suspended`: what its platform says. `host-gone`: the name of its site is gone, for sale, or its certificate has expired. `credential-missing`, `credential-rejected`. `unreadable`: any other trouble in reading. `signal-public`, `signal-trust`: a signal that harms the public, or the trust in the organisation, failed. `unwatched`: nobody looked at it for two runs of its schedule, or for one run after it was due where the schedule is adaptive.
         * @enum {string}
         */
        readonly AlertTransition: "promise-missed" | "rhythm-missed" | "fading" | "dormant" | "abandoned" | "not-found" | "private" | "suspended" | "host-gone" | "credential-missing" | "credential-rejected" | "unreadable" | "signal-public" | "signal-trust" | "unwatched";
        /**
         * @description How it is answered: by one of the choices, several of them, a text, a list of texts, yes or no, or a date.
         * @enum {string}
         */
        readonly AnswerKind: "choice" | "choices" | "text" | "texts" | "yes-no" | "date";
        /** @description A figure that the workspace measured itself and that stands in these results in the place of the published one. */
        readonly AppliedOverride: {
            /** @description Id of the override. */
            readonly id: string;
            readonly platform: components["schemas"]["ChannelId"];
            /** @description Path of the figure in the profile, as `effort.healthyHoursPerWeek`. */
            readonly figure: string;
            /** @description What the workspace measured. */
            readonly value: number;
            /** @description What one unit of the value is. */
            readonly unit: string;
            /** @description What the catalogue says. Absent when it has no such figure. */
            readonly publishedValue?: number;
            /** @description Who says so. */
            readonly author: string;
            /** @description Why. */
            readonly reason: string;
            /** @description Day of the measurement. */
            readonly measuredOn: components["schemas"]["Date"];
            /** @description Last day it is used. */
            readonly expiresOn: components["schemas"]["Date"];
        };
        /** @description The weights of the criteria: the published ones, or the workspace's own with who set them and why. */
        readonly AppliedWeights: {
            /**
             * @description How they were said: in the published order of importance, in an order of the workspace, or in its own numbers.
             * @enum {string}
             */
            readonly basis: "published-order" | "own-order" | "own-weights";
            /** @description In the order of the report. */
            readonly criteria: readonly components["schemas"]["CriterionWeight"][];
            /** @description Who set the workspace's own. Absent for the published ones. */
            readonly author?: string;
            /** @description Why they differ. Absent for the published ones. */
            readonly reason?: string;
        };
        /**
         * @description A question whose answer could change a verdict.
         * @enum {string}
         */
        readonly AskedQuestionId: "accountable-result" | "assigned-membership" | "single-manager" | "in-the-flow" | "win-over" | "optional-attention" | "crosses-borders" | "shared-domain" | "peer-desire" | "tractable-by-exchange" | "avoidance" | "autonomous-vitality" | "request-for-help" | "added-value" | "expected-outcome" | "cause" | "cause-owner" | "owner-agrees";
        /** @description The answer to a line that was understood. */
        readonly AssessedLine: {
            /** @description The key of the line. */
            readonly key: string;
            readonly assessment: components["schemas"]["AssessmentSections"];
        };
        /** @description Which channels fit an organisation, how surely, and the answer to the channels somebody asked for. */
        readonly Assessment: {
            /** @description Best first, by verdict, then score. */
            readonly platforms: readonly components["schemas"]["PlatformAssessment"][];
            /** @description The answer to each channel asked for, in the order of the brief. */
            readonly requests: readonly components["schemas"]["RequestAssessment"][];
        } & WithRequired<components["schemas"]["StoredAssessment"], "asOf" | "modelVersion" | "catalogueVersion" | "language" | "confidence" | "platforms" | "ranking" | "portfolio" | "requests" | "findings" | "questions" | "staleEvidence" | "weights" | "overrides">;
        readonly AssessmentLine: components["schemas"]["AssessedLine"] | components["schemas"]["RefusedLine"];
        /** @description An assessment in short. */
        readonly AssessmentOutline: {
            /** @description Id of the assessment. */
            readonly id: string;
            /** @description When it was stored. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description Name of the organisation. */
            readonly organisation: string;
            /** @description The day it speaks about. */
            readonly asOf: components["schemas"]["Date"];
            /** @description Id of the stored diagnosis it rests on. Absent when the brief names none. */
            readonly diagnosisId?: string;
            /** @description Version of the fit model. */
            readonly modelVersion: string;
            /** @description Version of the catalogue of figures. */
            readonly catalogueVersion: string;
            /** @description Mean confidence over the platforms, 0..1. */
            readonly confidence: number;
            /** @description Best first. */
            readonly platforms: readonly components["schemas"]["RankedPlatform"][];
        };
        /** @description Assessments, newest first unless `sort` says otherwise. */
        readonly AssessmentPage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["AssessmentSummary"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /**
         * @description A section of an assessment. `scores` are the figures of the platforms without sentences; `counterfactuals` stand within the `platforms` where those are asked for too, and in a section of their own where they are not.
         * @enum {string}
         */
        readonly AssessmentSection: "scores" | "platforms" | "counterfactuals" | "ranking" | "portfolio" | "governance" | "requests" | "findings" | "questions" | "staleEvidence" | "weights" | "overrides";
        /** @description An assessment, or those of its sections that were asked for. */
        readonly AssessmentSections: {
            /** @description The day it speaks about. */
            readonly asOf: components["schemas"]["Date"];
            /** @description Id of the stored diagnosis it rests on. Absent when the brief names none. */
            readonly diagnosisId?: string;
            /** @description Version of the fit model. */
            readonly modelVersion: string;
            /** @description Version of the catalogue of figures. */
            readonly catalogueVersion: string;
            readonly language: components["schemas"]["Language"];
            /** @description Mean confidence over the platforms, 0..1. */
            readonly confidence: number;
            /** @description The platforms in figures alone, best first, by verdict, then score. Only when asked for. */
            readonly scores?: readonly components["schemas"]["PlatformScore"][];
            /** @description Best first, by verdict, then score. */
            readonly platforms?: readonly components["schemas"]["PlatformInBatch"][];
            /** @description What would lift the verdict on each platform, in the order of the platforms. Only when asked for without `platforms`, where they stand otherwise. */
            readonly counterfactuals?: readonly components["schemas"]["PlatformCounterfactuals"][];
            readonly ranking?: components["schemas"]["Ranking"];
            readonly portfolio?: components["schemas"]["Portfolio"];
            readonly governance?: components["schemas"]["GovernanceEffects"];
            /** @description The answer to each channel asked for, in the order of the brief. */
            readonly requests?: readonly components["schemas"]["RequestAssessment"][];
            /** @description What stands out across the channels, most severe first. */
            readonly findings?: readonly components["schemas"]["Finding"][];
            /** @description What the brief leaves open, most telling first. */
            readonly questions?: readonly components["schemas"]["OpenQuestion"][];
            /** @description Ids of records older than one halving period of their topic, among those cited by the platforms and by the sections asked for. */
            readonly staleEvidence?: readonly string[];
            readonly weights?: components["schemas"]["AppliedWeights"];
            /** @description The workspace's own measurements that stand in these results. */
            readonly overrides?: readonly components["schemas"]["AppliedOverride"][];
        };
        /** @description A stored assessment in a list. */
        readonly AssessmentSummary: {
            /** @description Id of the assessment. */
            readonly id: string;
            /** @description Whose it is. Absent when nobody said. */
            readonly organisationId?: string;
            /** @description When it was stored. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description The day it speaks about. */
            readonly asOf: components["schemas"]["Date"];
            /** @description Name of the organisation in the brief. */
            readonly organisationName: string;
            /** @description Mean confidence over the platforms, 0..1. */
            readonly confidence: number;
            /** @description The verdict on each platform, best first. */
            readonly verdicts: {
                readonly [key: string]: components["schemas"]["Verdict"];
            };
        };
        /**
         * @description Why a try was no success. `http-error`: a status that is no success; `redirect`: one that leads elsewhere; `gone`: 410, by this delivery or one before it; `blocked-address`, `invalid-address`: nothing is sent there; `dns-failure`, `timeout`, `connection-failed`, `tls-failure`, `certificate-expired`: nothing answered; `secret-sealed`: the secret opens with no passphrase at hand.
         * @enum {string}
         */
        readonly AttemptError: "http-error" | "redirect" | "gone" | "blocked-address" | "invalid-address" | "dns-failure" | "timeout" | "connection-failed" | "tls-failure" | "certificate-expired" | "secret-sealed";
        /** @description The part of a change that is due to one cause. */
        readonly AttributedChange: {
            readonly part: components["schemas"]["AttributionPart"];
            readonly change: components["schemas"]["PointsChange"];
            /** @description The part as a sentence. */
            readonly text: string;
        };
        /**
         * @description What moved a score. `facts`: what the brief says about the organisation. `weights`: which goals matter how much, and how much each criterion
         *     weighs. `own-knowledge`: which platforms the workspace had described, and how, and which measurements it had given. `method`: the versions of
         *     the model and of the catalogue. `time`: the day the assessment speaks about, which decides which of those measurements are in force; ageing
         *     evidence moves confidence and verdicts, not scores.
         * @enum {string}
         */
        readonly AttributionPart: "facts" | "weights" | "own-knowledge" | "method" | "time";
        /**
         * @description The role in which the audience is addressed.
         * @enum {string}
         */
        readonly AudienceContext: "consumer" | "professional" | "journalists" | "citizens" | "candidates" | "members" | "donors" | "researchers" | "developers";
        /** @description A group of people the organisation wants to reach. */
        readonly AudienceRequest: {
            /**
             * Format: one-line
             * @description What the group is called.
             */
            readonly name: string;
            /**
             * @description Importance relative to the other audiences; only proportions count. 1 when left out.
             * @default 1
             */
            readonly weight?: number;
            /** @description Where they live, ISO 3166-1 alpha-2. The organisation's own country when left out. */
            readonly country?: string;
            /** @description Youngest age in years. Unknown when left out. */
            readonly ageMin?: number;
            /** @description Oldest age in years, not below `ageMin`. Unknown when left out. */
            readonly ageMax?: number;
            /** @description Share of women, 0..1. Unknown when left out. */
            readonly womenShare?: number;
            readonly context?: components["schemas"]["AudienceContext"];
            /** @description Share 0..1 of this audience the organisation has itself measured on a platform; beats any published figure. Nothing measured when left out. */
            readonly observedReach?: {
                readonly [key: string]: number;
            };
        };
        /** @description An accepted audit with the results so far. */
        readonly Audit: {
            /** @description Id of the audit. */
            readonly id: string;
            /** @description Whose it is. Absent when nobody said. */
            readonly organisationId?: string;
            readonly status: components["schemas"]["AuditStatus"];
            /** @description When it was accepted. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it ended. Absent until then. */
            readonly finishedAt?: components["schemas"]["Instant"];
            readonly trigger: components["schemas"]["AuditTrigger"];
            readonly progress: components["schemas"]["Progress"];
            readonly summary: components["schemas"]["ResultCounts"];
            /** @description Ids of the audits that were accepted with it, for a scope of more accounts than one audit takes. Told when they are accepted; absent where there are none. */
            readonly parts?: readonly string[];
            /** @description The accounts done so far, in the order they were asked for. */
            readonly results: readonly components["schemas"]["AccountResult"][];
        };
        /** @description What differs between two audits. */
        readonly AuditComparison: {
            readonly before: components["schemas"]["AuditOutline"];
            readonly after: components["schemas"]["AuditOutline"];
            /** @description Accounts that only the audit after has, with how they came out. */
            readonly added: readonly components["schemas"]["LoneAccount"][];
            /** @description Accounts that only the audit before has, with how they came out. */
            readonly removed: readonly components["schemas"]["LoneAccount"][];
            /** @description Accounts that both could read and in which something differs. */
            readonly changed: readonly {
                readonly account: components["schemas"]["Account"];
                /** @description Id of the account. Absent where the workspace has forgotten it. */
                readonly accountId?: string;
                /** @description What differs. */
                readonly fields: readonly components["schemas"]["FieldDifference"][];
            }[];
            /** @description Accounts of both audits that at least one of them could not read; nothing is said about their silence. */
            readonly unreadable: readonly {
                readonly account: components["schemas"]["Account"];
                /** @description Id of the account. Absent where the workspace has forgotten it. */
                readonly accountId?: string;
                readonly before: components["schemas"]["OutcomeThen"];
                readonly after: components["schemas"]["OutcomeThen"];
                /** @description What became of it in one sentence. */
                readonly text: string;
            }[];
            /** @description Accounts of both audits of which one has no result yet, or was cancelled before it had. */
            readonly pending: readonly components["schemas"]["NamedAccount"][];
            /** @description Number of accounts that both could read and in which nothing differs. */
            readonly unchanged: number;
        };
        /** @description What an audit would take. */
        readonly AuditEstimate: {
            /** @description In the order of the request. */
            readonly accounts: readonly components["schemas"]["AccountEstimate"][];
            /** @description Requests to platforms for all accounts together. */
            readonly callsAtMost: number;
            /** @description What platforms would bill, all accounts together. Absent where nothing is billed. */
            readonly moneyAtMost?: components["schemas"]["Money"];
        };
        /** @description An audit in short. */
        readonly AuditOutline: {
            /** @description Id of the audit. */
            readonly id: string;
            readonly status: components["schemas"]["AuditStatus"];
            /** @description When it was accepted. */
            readonly createdAt: components["schemas"]["Instant"];
        };
        /** @description Audits, newest first unless `sort` says otherwise. */
        readonly AuditPage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["AuditSummary"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description Accounts to audit. */
        readonly AuditRequest: {
            /** @description The accounts, answered in this order. */
            readonly accounts: readonly components["schemas"]["AccountRequest"][];
            /** @description Seconds. An account that was read so recently in this workspace is judged by what was read then, and not read again; its result says so (`reused`). Read when left out. Readings are kept for thirty days. */
            readonly maxAge?: number;
            /**
             * @description Whether each account is read as a whole even where its source could say that nothing has changed. False when left out. Not together with `maxAge`.
             * @default false
             */
            readonly force?: boolean;
            /** @description Id of a stored assessment of the organisation: what it says of each channel counts in what is to be done with the accounts there. Left out, nothing is known of that. */
            readonly assessmentId?: string;
        };
        /**
         * @description How far an audit is.
         * @enum {string}
         */
        readonly AuditStatus: "queued" | "running" | "completed" | "cancelled" | "failed";
        /** @description An audit in a list. */
        readonly AuditSummary: {
            /** @description Id of the audit. */
            readonly id: string;
            /** @description Whose it is. Absent when nobody said. */
            readonly organisationId?: string;
            readonly status: components["schemas"]["AuditStatus"];
            /** @description When it was accepted. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it ended. Absent until then. */
            readonly finishedAt?: components["schemas"]["Instant"];
            readonly trigger: components["schemas"]["AuditTrigger"];
            readonly progress: components["schemas"]["Progress"];
            readonly summary: components["schemas"]["ResultCounts"];
        };
        /** @description What started an audit. */
        readonly AuditTrigger: {
            /**
             * @description A request, or the tick of a schedule.
             * @enum {string}
             */
            readonly kind: "request" | "schedule";
            /** @description The tick. Absent for a request. */
            readonly tick?: components["schemas"]["Instant"];
            /** @description Which of the audits of that tick it is, when it is not the first: more accounts were to be looked at than one audit takes. */
            readonly part?: number;
            /** @description The schedule. Absent for a request. */
            readonly scheduleId?: string;
        };
        /** @description An account of the workspace, how it stands, and what is said of it. */
        readonly AuditedAccount: {
            /** @description Id of the account. */
            readonly id: string;
            /** @description Whose it is. Absent when nobody said. */
            readonly organisationId?: string;
            readonly account: components["schemas"]["Account"];
            /** @description Where people look at it. Absent where its name does not tell. */
            readonly url?: string;
            /** @description When it was registered, or first accepted by an audit. */
            readonly createdAt: components["schemas"]["Instant"];
            readonly state: components["schemas"]["Standing"];
            /** @description How it stands in one sentence. */
            readonly sentence: string;
            readonly declared?: components["schemas"]["Declaration"];
            /** @description The moment that its newest result speaks about. Absent before the first one. */
            readonly observedAt?: components["schemas"]["Instant"];
            /** @description The audit of that result. */
            readonly lastAuditId?: string;
            /** @description Neglect score of its newest result. Absent where it has none. */
            readonly neglect?: number;
            readonly reading?: components["schemas"]["AccountReading"];
            readonly changed?: components["schemas"]["StandingChange"];
            readonly dossier: components["schemas"]["Dossier"];
            /** @description When the dossier was written. Absent where nobody has said anything. */
            readonly dossierSetAt?: components["schemas"]["Instant"];
        };
        /**
         * Format: one-line
         * @description Who says so, on one line; a person answers for a figure of one's own.
         */
        readonly AuthorRequest: string;
        /**
         * @description How freely posts may be published, from no autonomy to all of it.
         * @enum {string}
         */
        readonly Autonomy: "every-post-approved" | "slow-approval" | "same-day-approval" | "listed-topics-approved" | "free-within-charter";
        /**
         * @description What the need for approval is owed to.
         * @enum {string}
         */
        readonly AutonomyLimit: "tool" | "person" | "topic" | "law";
        /** @description Something better not done on a platform. */
        readonly AvoidedUse: {
            readonly use: components["schemas"]["Use"];
            /** @description Stable code of the reason. */
            readonly code: string;
            /** @description The reason as a sentence. */
            readonly reason: string;
        };
        /**
         * @description Why no place of one’s own is to be expected.
         * @enum {string}
         */
        readonly BaseExemption: "internal-group" | "alert-account" | "live-event" | "personal-account" | "regulated-site" | "unreachable-by-site";
        /**
         * @description What a figure rests on: cited records, an inference from neighbouring ones, or our judgement.
         * @enum {string}
         */
        readonly Basis: "evidence" | "inference" | "judgement";
        /**
         * @description Why it is done: something new, or something that is done badly today.
         * @enum {string}
         */
        readonly Benefit: "new-value" | "do-it-properly";
        /**
         * @description How teams and people to be won stand beside one another: a core team and the people around it; managers animated as a community, who lead their teams; managers won over first, who then take over.
         * @enum {string}
         */
        readonly BorderPattern: "core-and-public" | "two-layer" | "cm-then-sc";
        /** @description Bounds of a probability that hold it nine times in ten, as little as is known of the channel's rhythm. Hiding older posts never narrows them. */
        readonly BoundsOfProbability: {
            /** @description Lower bound, 0..1. */
            readonly low: number;
            /** @description Upper bound, 0..1. */
            readonly high: number;
        };
        /** @description What an agency has on its reports, and the colours they are set in. */
        readonly Branding: {
            /** @description Who the reports are by. */
            readonly name: string;
            /** @description As it was given, `#rrggbb` in small letters. */
            readonly colour: string;
            /** @description Of the colour with white, by WCAG 2.2; two decimals. */
            readonly contrast: number;
            /** @description Shades of its hue that are readable wherever a report sets text in it. The colour itself where it is. */
            readonly shades: {
                /** @description On paper and on a light screen. */
                readonly onLight: string;
                /** @description On a dark screen. */
                readonly onDark: string;
            };
            /** @description The picture as it was given. Absent where there is none. */
            readonly logo?: {
                /**
                 * @description What it is.
                 * @enum {string}
                 */
                readonly type: "image/png" | "image/jpeg" | "image/webp";
                /** @description The file in base64. */
                readonly data: string;
            };
            /** @description When it was set. */
            readonly since: components["schemas"]["Instant"];
        };
        /** @description What an agency wants on its reports. */
        readonly BrandingRequest: {
            /**
             * Format: one-line
             * @description Who the reports are by.
             */
            readonly name: string;
            /** @description Colour of lines and links, `#rrggbb`. Text of it has to be readable on white, with a contrast of 4.5 at least (`colour-too-pale`). */
            readonly colour: string;
            /** @description A picture beside the name. None when left out. */
            readonly logo?: {
                /** @description `image/png`, `image/jpeg` or `image/webp` (`logo-type-unknown`). SVG is refused (`logo-is-svg`): it can hold scripts, and addresses that are fetched when it is shown. */
                readonly type: string;
                /** @description The file in base64 (`logo-not-base64`), of that type (`logo-not-of-type`) and of 65536 bytes at most (`logo-too-large`). */
                readonly data: string;
            };
        };
        /** @description What an organisation tells about itself. Whatever is left out is unknown; it widens the bounds and never counts as zero. */
        readonly Brief: {
            /** @description The day the assessment speaks about. The further a record lies from it, before or after, the less it says. A date; today (UTC) when left out. */
            readonly asOf?: components["schemas"]["Date"];
            readonly organisation: components["schemas"]["OrganisationRequest"];
            /** @description Whom the organisation wants to reach. Left out, audiences are unknown; an empty list counts as left out. No two have the same name, whatever the capitals, blanks and invisible characters (`audience-repeated`). */
            readonly audiences?: readonly components["schemas"]["AudienceRequest"][];
            /** @description What the channels are for, all of them ranked or all of them weighted. */
            readonly goals: readonly components["schemas"]["GoalRequest"][];
            /** @description What would be published. Empty means that there is no use for any channel; left out means nobody was asked. */
            readonly uses?: readonly components["schemas"]["UseRequest"][];
            readonly capacity?: components["schemas"]["CapacityRequest"];
            readonly governance?: components["schemas"]["GovernanceRequest"];
            /** @description Channels somebody asked for. None when left out. */
            readonly requests?: readonly components["schemas"]["ChannelRequest"][];
            /** @description Accounts that exist. None when left out; active ones already use hours. */
            readonly accounts?: readonly components["schemas"]["ExistingAccountRequest"][];
            /** @description What pilots that are over say, run here or elsewhere. The newest one that was measured on a platform counts in its track record, before what is stated of accounts; an audience met in one that is still fresh counts as observed where the brief says nothing of it itself; the motive `pilot-succeeded` is held against them. Left out, an assessment that belongs to an organisation takes the fifty newest of its own pilots, and is stored with them; an empty list takes none. No pilot is named twice (`pilot-repeated`). */
            readonly pilotResults?: readonly components["schemas"]["PilotResultRequest"][];
            readonly constraints?: components["schemas"]["ConstraintsRequest"];
        };
        /** @description One line of a batch. */
        readonly BriefLineRequest: {
            /**
             * Format: one-line
             * @description How the caller calls the brief, in one line with something to see in it; answered with its assessment. May be repeated.
             */
            readonly key: string;
            readonly brief: components["schemas"]["Brief"];
        };
        /** @description The newest brief of an organisation. Absent while it has none. */
        readonly BriefMark: {
            /** @description Number of the version. */
            readonly version: number;
            /** @description When it was written. */
            readonly setAt: components["schemas"]["Instant"];
        };
        /** @description A merge patch on a brief. Only the result must be a valid brief. A patch that sets `pilotResults` to null has an organisation's assessment take the results of its pilots anew, as of the day of the patched brief. */
        readonly BriefPatch: {
            readonly [key: string]: unknown;
        };
        /**
         * @description Something a brief may leave out and the model asks for.
         * @enum {string}
         */
        readonly BriefQuestionId: "sector" | "country" | "audiences" | "audience-country" | "audience-age" | "audience-women" | "audience-context" | "uses" | "hours" | "staffing" | "formats" | "response-time" | "coverage" | "autonomy" | "account-state" | "data-protection" | "ownership";
        /** @description A brief of an organisation, as it was written. */
        readonly BriefVersion: {
            /** @description Whose it is. */
            readonly organisationId: string;
            /** @description Number of the version, 1 for the first; in `ETag` and `If-Match`. */
            readonly version: number;
            /** @description When it was written. */
            readonly setAt: components["schemas"]["Instant"];
            /** @description By which key. */
            readonly keyId: string;
            readonly brief: components["schemas"]["Brief"];
        };
        /** @description A version of a brief in a list. */
        readonly BriefVersionMark: {
            /** @description Number of the version. */
            readonly version: number;
            /** @description When it was written. */
            readonly setAt: components["schemas"]["Instant"];
            /** @description By which key. */
            readonly keyId: string;
        };
        /** @description Versions of a brief, newest first. */
        readonly BriefVersionPage: {
            /** @description At most as many as `limit` says. */
            readonly items: readonly components["schemas"]["BriefVersionMark"][];
            /** @description `before` of the next page. Absent on the last one. */
            readonly nextBefore?: number;
        };
        /** @description How much reading accounts may cost, and what it has cost. */
        readonly Budget: {
            /** @description The month that is spoken of. */
            readonly month: string;
            /** @description What may be spent in the month, and what is left of it. Absent while nobody has said; nothing that is billed is read then. */
            readonly money?: {
                /**
                 * @description In which money.
                 * @constant
                 */
                readonly currency: "USD";
                /** @description May be spent. */
                readonly perMonth: number;
                /** @description Was spent, or is set aside for what is being read. What a crash left set aside counts as spent. */
                readonly spent: number;
                /** @description May still be spent. */
                readonly left: number;
            };
            /** @description Limits that were set. Empty when none was. */
            readonly callsPerDay: readonly {
                readonly platform: components["schemas"]["PlatformId"];
                /** @description The most that may be sent in a day. */
                readonly calls: number;
                /** @description How many of them are left today. */
                readonly left: number;
            }[];
            /** @description Absent when it was not set. */
            readonly perReading?: components["schemas"]["ItemLimits"];
            /** @description What was spent in the month, by platform. Platforms that were not asked are absent. */
            readonly spent: readonly {
                readonly platform: components["schemas"]["PlatformId"];
                /** @description Requests. */
                readonly calls: number;
                /** @description Those of today. */
                readonly callsToday: number;
                /** @description Absent where the platform bills nothing. */
                readonly money?: components["schemas"]["Money"];
            }[];
            /** @description When the budget was set. Absent while there is none. */
            readonly setAt?: components["schemas"]["Instant"];
        };
        /** @description How much reading accounts may cost. */
        readonly BudgetRequest: {
            /** @description On all platforms that bill what is read there, together. Nothing that is billed is read when left out. */
            readonly money?: {
                /**
                 * @description In which money.
                 * @constant
                 */
                readonly currency: "USD";
                /** @description In a month of UTC. */
                readonly perMonth: number;
            };
            /** @description Platforms with a limit of their own: what an application may ask there each day, or the part of it that audits may take. */
            readonly callsPerDay?: readonly components["schemas"]["CallsPerDay"][];
            /** @description Of one account, where it is billed. As the platform says in `GET /v1/platforms` when left out. */
            readonly perReading?: components["schemas"]["ItemLimits"];
        };
        /** @description An organisation with all that belongs to it, as it is handed over. */
        readonly Bundle: {
            /** @description What a bundle holds: `channelfit-bundle/1`. */
            readonly schema: string;
            /** @description When it was made; not part of the content. */
            readonly madeAt: components["schemas"]["Instant"];
            /** @description SHA-256, hexadecimal, of all but `madeAt` and `digest` as canonical JSON (RFC 8785). */
            readonly digest: string;
            readonly organisation: components["schemas"]["OrganisationDetails"];
            /** @description Every version, the first one first. */
            readonly briefs: readonly components["schemas"]["BundledBrief"][];
            /** @description Its accounts, by platform and name. */
            readonly accounts: readonly components["schemas"]["BundledAccount"][];
            /** @description Its assessments, in the order in which they were made. */
            readonly assessments: readonly components["schemas"]["BundledAssessment"][];
            /** @description Its diagnoses, in the order in which they were made. */
            readonly diagnoses: readonly components["schemas"]["BundledDiagnosis"][];
            /** @description Its audits that are finished, in the order in which they were made. */
            readonly audits: readonly components["schemas"]["BundledAudit"][];
            /** @description Its schedules, in the order in which they were made. */
            readonly schedules: readonly components["schemas"]["BundledSchedule"][];
            /** @description Its pilots with what was observed, in the order in which they were made; absent where there is none. */
            readonly pilots?: readonly components["schemas"]["BundledPilot"][];
            /** @description What the workspace knew itself when assessments were computed: own platforms, measurements, weights; by digest. */
            readonly knowledge: {
                readonly [key: string]: {
                    readonly [key: string]: unknown;
                };
            };
            /** @description States of the published catalogue that assessments were computed with, by digest. */
            readonly catalogues: {
                readonly [key: string]: {
                    readonly [key: string]: unknown;
                };
            };
        };
        /** @description An account, with what is said of it. */
        readonly BundledAccount: {
            readonly platform: components["schemas"]["PlatformId"];
            /**
             * Format: one-line
             * @description What it is read by.
             */
            readonly reference: string;
            readonly createdAt: components["schemas"]["BundledMoment"];
            readonly dossierSetAt?: components["schemas"]["BundledMoment"];
            /** @description As in `Dossier`. */
            readonly dossier?: {
                readonly [key: string]: unknown;
            };
        };
        /** @description An assessment, in codes. */
        readonly BundledAssessment: {
            /** @description Its name in the bundle. */
            readonly id: string;
            readonly createdAt: components["schemas"]["BundledMoment"];
            /** @description The brief as it was written. */
            readonly brief: {
                readonly [key: string]: unknown;
            };
            /** @description The result in codes, from which the answer in any language is made. */
            readonly result: {
                readonly [key: string]: unknown;
            };
            /** @description The state of the catalogue it was made from. */
            readonly catalogueDigest?: string;
            /** @description What the workspace knew itself. */
            readonly knowledgeDigest?: string;
        };
        /** @description An audit that is finished. */
        readonly BundledAudit: {
            /** @description Its name in the bundle. */
            readonly id: string;
            readonly createdAt: components["schemas"]["BundledMoment"];
            readonly finishedAt: components["schemas"]["BundledMoment"];
            /** @description Whether it was ended early. */
            readonly cancelled: boolean;
            /** @description The schedule that asked for it. */
            readonly scheduleId?: string;
            readonly tick?: components["schemas"]["BundledMoment"];
            /** @description Which of the audits of its tick it is, when it is not the first. */
            readonly part?: number;
            /** @description Its accounts, in the order they were asked for. */
            readonly tasks: readonly components["schemas"]["BundledTask"][];
        };
        /** @description A version of the brief. */
        readonly BundledBrief: {
            readonly setAt: components["schemas"]["BundledMoment"];
            /** @description As it was written. */
            readonly brief: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A diagnosis, in codes. */
        readonly BundledDiagnosis: {
            /** @description Its name in the bundle. */
            readonly id: string;
            readonly createdAt: components["schemas"]["BundledMoment"];
            /** @description As they were given. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /** @description The result in codes, from which the answer in any language is made. */
            readonly result: {
                readonly [key: string]: unknown;
            };
        };
        /**
         * Format: date-time
         * @description A moment in UTC, with milliseconds.
         */
        readonly BundledMoment: string;
        /** @description What was seen of a pilot on a day or in seven days. */
        readonly BundledObservation: {
            readonly on: components["schemas"]["Date"];
            /**
             * @description For how many days from then on.
             * @enum {integer}
             */
            readonly days: 1 | 7;
            readonly pilot: components["schemas"]["BundledSample"];
            readonly compared?: components["schemas"]["BundledSample"];
            /** @description What was seen of guardrails, by their ids. */
            readonly guardrails?: {
                readonly [key: string]: number;
            };
            /** @description Where it is known from. */
            readonly source?: string;
            readonly recordedAt: components["schemas"]["BundledMoment"];
        };
        /** @description A pilot, with all that was observed. */
        readonly BundledPilot: {
            /** @description Its name in the bundle. */
            readonly id: string;
            readonly createdAt: components["schemas"]["BundledMoment"];
            /**
             * @description How far it is.
             * @enum {string}
             */
            readonly state: "draft" | "ready" | "running" | "decided" | "stopped";
            /** @description What is tried and how it is measured. */
            readonly plan: {
                /** @description What it is called. */
                readonly name: string;
                /**
                 * Format: one-line
                 * @description Where it is tried; one of `PlatformId` or `OwnPlatformId`.
                 */
                readonly platform: string;
                /** @description The assessment whose verdict is tried. */
                readonly assessmentId?: string;
                /** @description The pilot that this one does again. */
                readonly followsPilotId?: string;
            } & {
                readonly [key: string]: unknown;
            };
            /** @description What was fixed as it started. */
            readonly registration?: {
                readonly at: components["schemas"]["BundledMoment"];
                readonly start: components["schemas"]["Date"];
                readonly countsFrom: components["schemas"]["Date"];
                readonly end: components["schemas"]["Date"];
                /** @description Weeks that count. */
                readonly weeks: number;
                /** @description SHA-256 of the plan as it was then, without ids. */
                readonly planDigest: string;
            } & {
                readonly [key: string]: unknown;
            };
            /** @description What changed since it started, with dates and reasons. */
            readonly amendments: readonly {
                readonly [key: string]: unknown;
            }[];
            /** @description How it ended. */
            readonly decision?: {
                readonly at: components["schemas"]["BundledMoment"];
                readonly on: components["schemas"]["Date"];
                /**
                 * @description What became of it.
                 * @enum {string}
                 */
                readonly outcome: "adopted" | "iterated" | "parked" | "rolled-back" | "closed";
                /** @description What was learned. */
                readonly learning: string;
                readonly retestOn: components["schemas"]["Date"];
            } & {
                readonly [key: string]: unknown;
            };
            /** @description What was observed, by day. */
            readonly observations: readonly components["schemas"]["BundledObservation"][];
            /** @description What stood there before it was put right, by day and in the order in which it was replaced. */
            readonly replaced: readonly components["schemas"]["BundledReplacedObservation"][];
        };
        /** @description What stood in the place of an observation before it was put right. */
        readonly BundledReplacedObservation: {
            readonly on: components["schemas"]["Date"];
            /**
             * @description For how many days from then on.
             * @enum {integer}
             */
            readonly days: 1 | 7;
            readonly pilot: components["schemas"]["BundledSample"];
            readonly compared?: components["schemas"]["BundledSample"];
            /** @description What was seen of guardrails, by their ids. */
            readonly guardrails?: {
                readonly [key: string]: number;
            };
            /** @description Where it is known from. */
            readonly source?: string;
            readonly recordedAt: components["schemas"]["BundledMoment"];
            readonly replacedAt: components["schemas"]["BundledMoment"];
            /** @description Why it was put right. */
            readonly reason?: string;
        };
        /** @description Figures of a day or a week: successes of trials, a count, or a mean. */
        readonly BundledSample: {
            /** @description Of a rate. */
            readonly successes?: number;
            /** @description Of a rate. */
            readonly trials?: number;
            /** @description How often. */
            readonly count?: number;
            /** @description How many values a mean is of. */
            readonly number?: number;
            /** @description Their mean. */
            readonly mean?: number;
            /** @description How much they differ. */
            readonly standardDeviation?: number;
        };
        /** @description A standing order. */
        readonly BundledSchedule: {
            /** @description Its name in the bundle. */
            readonly id: string;
            readonly createdAt: components["schemas"]["BundledMoment"];
            /** @description What it is called. */
            readonly name: string;
            /** @description Cron expression of five fields. */
            readonly cron: string;
            /** @description IANA time zone the expression is read in. */
            readonly timeZone: string;
            /** @description Whether it rests. */
            readonly paused: boolean;
            /** @description The accounts each run looks at. */
            readonly accounts?: readonly components["schemas"]["Account"][];
            /** @description Which of the accounts of the organisation it looks at, where it names none. */
            readonly scope?: {
                readonly kind: components["schemas"]["ScheduleScopeKind"];
                /** @description The tag. */
                readonly tag?: string;
            };
            /** @description By which days its accounts are due by their own rhythm. */
            readonly interval?: {
                /**
                 * @description By the rhythm of each account.
                 * @constant
                 */
                readonly kind: "adaptive";
                /** @description Days from one look to the next at least. */
                readonly atLeastDays: number;
                /** @description Days from one look to the next at most. */
                readonly atMostDays: number;
            };
            /** @description Minutes by which a run may begin after its tick; none when left out. */
            readonly jitterMinutes?: number;
            readonly lastTickAt?: components["schemas"]["BundledMoment"];
            /** @description Audit of the last run. */
            readonly lastAuditId?: string;
        };
        /** @description An account of an audit, and what was found. */
        readonly BundledTask: {
            /** @description What was asked for. */
            readonly target: {
                readonly account: components["schemas"]["Account"];
            } & {
                readonly [key: string]: unknown;
            };
            readonly finishedAt: components["schemas"]["BundledMoment"];
            /** @description The result in codes; absent where it was dropped. */
            readonly result?: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A rhythm: what was planned per period, and what appeared. */
        readonly CadenceRequest: {
            /** @description Publications planned per period. */
            readonly planned: number;
            /** @description Publications in the last periods, the oldest first. */
            readonly published: readonly number[];
        };
        /** @description Requests to a platform in a day. */
        readonly CallsPerDay: {
            readonly platform: components["schemas"]["PlatformName"];
            /** @description The most that may be sent in a day: of the Pacific for YouTube, whose quota begins anew at midnight there, of UTC for all others. 0 to read nothing. */
            readonly calls: number;
        };
        /** @description What the organisation can make and answer. Unknown when left out. */
        readonly CapacityRequest: {
            /** @description Hours per week for all channels together. Unknown when left out. */
            readonly hoursPerWeek?: number;
            /** @description How many people share those hours. Unknown when left out. Fit model 0.1.0 does not use it; from 0.2.0 on it limits the networks of a plan where running them is a post. */
            readonly people?: number;
            readonly staffing?: components["schemas"]["Staffing"];
            /** @description Formats that can be produced and how well. A format left out of a given map cannot be produced; no map at all is unknown. */
            readonly formats?: {
                readonly [key: string]: components["schemas"]["FormatQuality"];
            };
            /** @description Hours within which a question is answered. Unknown when left out. */
            readonly responseTimeHours?: number;
            readonly coverage?: components["schemas"]["Coverage"];
        };
        /**
         * @description What would have to change for the problem to end; `conversation` when exchange itself is all that is missing.
         * @enum {string}
         */
        readonly CauseKind: "decision" | "rule" | "resource" | "product" | "person" | "conversation";
        /** @description What would have to change for the problem to end. Unknown when left out. */
        readonly CauseRequest: {
            /** @description Of what kind it is. Unknown when left out. */
            readonly kind?: components["schemas"]["CauseKind"];
            /**
             * Format: one-line
             * @description The decision, rule, resource, product or person. Unknown when left out.
             */
            readonly what?: string;
            /**
             * Format: one-line
             * @description Who owns it. Unknown when left out.
             */
            readonly owner?: string;
            /** @description Whether the owner has agreed to change it. Unknown when left out. */
            readonly ownerAgrees?: boolean;
        };
        /**
         * @description A question that tells a serious offer from a hollow one.
         * @enum {string}
         */
        readonly ChallengeId: "which-group-and-manager" | "when-advise-against" | "what-changes-inside" | "who-does-the-work" | "who-owns-accounts-and-data" | "last-stopped-project" | "measure-before-and-after" | "what-is-not-controlled" | "how-do-we-leave" | "which-channel-to-close";
        /** @description A field that differs from the account's previous audit. */
        readonly Change: {
            /** @description Path of the field. */
            readonly field: string;
            /** @description Value then; a code or a number. */
            readonly from: string | number;
            /** @description Value now; a code or a number. */
            readonly to: string | number;
        };
        /**
         * @description How active a channel is.
         * @enum {string}
         */
        readonly ChannelActivity: "active" | "slowing" | "idle";
        /**
         * @description How a channel left the spiral of failure.
         * @enum {string}
         */
        readonly ChannelExit: "repurposed" | "closed-well" | "abandoned";
        /** @description A channel and its history. Whatever is left out is unknown. */
        readonly ChannelHistoryRequest: {
            /**
             * Format: one-line
             * @description What the channel is called; each name once.
             */
            readonly name: string;
            /** @description Why it was opened. */
            readonly motives?: readonly components["schemas"]["Motive"][];
            /** @description When it was opened. */
            readonly openedOn?: components["schemas"]["Date"];
            /** @description When its purpose was written down. */
            readonly purposeOn?: components["schemas"]["Date"];
            /** @description Whether people inside ask what it is for. */
            readonly purposeQuestioned?: boolean;
            /** @description How active it is. */
            readonly activity?: components["schemas"]["ChannelActivity"];
            /** @description Its rhythm, from which slowing down is seen. */
            readonly cadence?: components["schemas"]["CadenceRequest"];
            /** @description Whether it met the results expected of it. */
            readonly results?: components["schemas"]["ChannelResults"];
            /** @description Whether it has lost its credit inside the organisation. */
            readonly discredited?: boolean;
            /** @description How it ended. Left out while it goes on. */
            readonly exit?: components["schemas"]["ChannelExit"];
            /** @description What the community manager advised before it was opened. */
            readonly advice?: components["schemas"]["AdviceKind"];
            /**
             * Format: one-line
             * @description Who answers for having opened it.
             */
            readonly decidedBy?: string;
            /** @description How much its sponsor wants it to live. */
            readonly sponsor?: components["schemas"]["Sponsor"];
        };
        /** @description A platform of the catalogue, or one that the workspace describes itself. */
        readonly ChannelId: components["schemas"]["PlatformId"] | components["schemas"]["OwnPlatformId"];
        /** @description A platform as a brief may name it: one of the catalogue (`x` is `twitter`), or one that the workspace describes itself. */
        readonly ChannelName: components["schemas"]["PlatformName"] | components["schemas"]["OwnPlatformId"];
        /** @description Somebody asked for a platform. */
        readonly ChannelRequest: {
            readonly platform: components["schemas"]["ChannelName"];
            /** @description The reasons given, each alone or with its evidence. Unknown when left out; an empty list counts as left out. */
            readonly motives?: readonly (components["schemas"]["Motive"] | components["schemas"]["MotiveRequest"])[];
            readonly advice?: components["schemas"]["AdviceRequest"];
            /**
             * Format: one-line
             * @description Who answers for the decision, by name. Opening against recorded advice asks for it. Unknown when left out.
             */
            readonly decidedBy?: string;
            /** @description How the sponsor stands to it. Unknown when left out. */
            readonly sponsor?: components["schemas"]["Sponsor"];
        };
        /**
         * @description What became of the results expected of a channel.
         * @enum {string}
         */
        readonly ChannelResults: "met" | "missed";
        /** @description Where a record comes from. */
        readonly CitedSource: {
            /** @description Id of the record. */
            readonly id: string;
            /** @description Its number on the page. Records of one source share it. */
            readonly number: number;
            /** @description Title of the source. */
            readonly title: string;
            /** @description Who published it. */
            readonly publisher: string;
            /** @description When: `YYYY`, `YYYY-MM` or a date. */
            readonly published: string;
            /** @description Address of the source. */
            readonly url: string;
            readonly grade: components["schemas"]["SourceGrade"];
        };
        /**
         * @description Experience of whoever manages the community; `none` means that there is nobody. No score depends on it.
         * @enum {string}
         */
        readonly CmSeniority: "none" | "intern" | "junior" | "experienced" | "senior";
        /** @description A code with its name in the language of the answer. */
        readonly CodedName: {
            /** @description Stable code. */
            readonly code: string;
            /** @description The name. */
            readonly name: string;
        };
        /** @description A code with its sentence in the language of the answer. */
        readonly CodedSentence: {
            /** @description Stable code. */
            readonly code: string;
            /** @description The sentence. */
            readonly text: string;
        };
        /**
         * @description An aim that is the proper domain of community management.
         * @enum {string}
         */
        readonly CommunityAim: "make-a-group-emerge" | "raise-awareness" | "spread" | "convince";
        /**
         * @description What a group is to help with. The first ten are what communities are known to do well.
         * @enum {string}
         */
        readonly CommunityNeed: "mutual-support" | "product-ideas" | "acquisition" | "contribution" | "engagement" | "customer-success" | "finding-expertise" | "sharing-practices" | "onboarding" | "awareness-of-change" | "none-of-these";
        /** @description What changed between two stored assessments. */
        readonly Comparison: {
            readonly before: components["schemas"]["AssessmentOutline"];
            readonly after: components["schemas"]["AssessmentOutline"];
            /** @description Whether both name the same organisation. Otherwise the differences tell two organisations apart rather than the course of one. */
            readonly sameOrganisation: boolean;
            /** @description Platforms that both judge, in the order of the later assessment. */
            readonly differences: readonly components["schemas"]["PlatformComparison"][];
            /** @description Platforms that only the earlier one judges. */
            readonly onlyBefore: readonly components["schemas"]["ChannelId"][];
            /** @description Platforms that only the later one judges. */
            readonly onlyAfter: readonly components["schemas"]["ChannelId"][];
        };
        /**
         * @description A competency of the Community Maturity Model.
         * @enum {string}
         */
        readonly CompetencyId: "strategy" | "leadership" | "culture" | "community-management" | "content-and-programming" | "policies-and-governance" | "tools" | "metrics";
        /** @description A competency and the worst that was found in it. */
        readonly CompetencyStanding: {
            readonly competency: components["schemas"]["CompetencyId"];
            /** @description Its name. */
            readonly name: string;
            /** @description Worst known score of its symptoms, 0..4; null when none is known. */
            readonly worst: number | null;
            /** @description Symptoms that concern it. */
            readonly symptoms: readonly components["schemas"]["SymptomId"][];
        };
        /**
         * @description A function the role works with.
         * @enum {string}
         */
        readonly ConnectedFunction: "support" | "product" | "sales" | "human-resources" | "legal" | "search";
        /** @description What a workspace gave for a platform, without its secrets. */
        readonly Connection: {
            readonly platform: components["schemas"]["PlatformId"];
            /**
             * @description `expired`: its time is over. `sealed`: it was sealed with a passphrase that the installation has no more; give it again.
             * @enum {string}
             */
            readonly state: "usable" | "expired" | "sealed";
            /** @description Names of the secrets that are held. */
            readonly holds: readonly string[];
            /** @description Rights it was given. Absent when nobody said. */
            readonly scopes?: readonly string[];
            /** @description When it ceases to hold. Absent when it does not, or nobody said. */
            readonly expiresAt?: components["schemas"]["Instant"];
            /** @description What the workspace declares to have agreed with the platform. Absent when nobody said. */
            readonly agreements?: readonly components["schemas"]["Agreement"][];
            /** @description When it was given, or renewed. */
            readonly setAt: components["schemas"]["Instant"];
            /** @description Whether it is renewed here before it expires. Where it is not, whoever owns the account has to give another one. */
            readonly renewable: boolean;
            /** @description When the platform refused to renew it; it is not asked again for this credential. Absent while it did not. */
            readonly renewalRefusedAt?: components["schemas"]["Instant"];
        };
        /** @description A credential as its platform gave it out. */
        readonly ConnectionRequest: {
            /** @description The secrets by name. `facebook` and `instagram`: `accessToken`, optionally `appSecret`; `twitter`: `bearerToken`; `pinterest` and `linkedin`: `accessToken`, optionally `refreshToken`, `clientId` and `clientSecret` together, with which it is renewed; `youtube`: `apiKey`; `mastodon`: `accessToken` and `server`, the host that gave it out. */
            readonly secrets: {
                readonly [key: string]: string;
            };
            /** @description Rights it was given, in the words of the platform. Unknown when left out. */
            readonly scopes?: readonly string[];
            /** @description When it ceases to hold; kept in UTC, whichever offset it is given with. Unknown, or never, when left out. */
            readonly expiresAt?: components["schemas"]["Instant"];
            /** @description What you have agreed with the platform, and answer for. Nothing when left out. */
            readonly agreements?: readonly components["schemas"]["Agreement"][];
        };
        /** @description The connections of a workspace, by platform. */
        readonly Connections: {
            /** @description One for each platform at most. */
            readonly items: readonly components["schemas"]["Connection"][];
        };
        /** @description What is ruled out. No constraints when left out. */
        readonly ConstraintsRequest: {
            /** @description Platforms that must not be advised. None when left out. */
            readonly excludedPlatforms?: readonly components["schemas"]["ChannelName"][];
            /** @description Platforms on which you run, or have decided to run, a server and an address of your own. None when left out. */
            readonly ownServers?: readonly components["schemas"]["OwnablePlatform"][];
            readonly dataProtection?: components["schemas"]["DataProtection"];
            readonly ownership?: components["schemas"]["Ownership"];
        };
        /** @description Somebody to talk to at the organisation. Personal data; erased with the organisation. */
        readonly Contact: {
            /**
             * Format: one-line
             * @description What the person is called.
             */
            readonly name?: string;
            /** @description Where the person is written to. */
            readonly email?: string;
        };
        /** @description An obstacle that is frequent or worse. */
        readonly ContextObstacle: {
            readonly item: components["schemas"]["HostilityId"];
            /** @description 0 absent to 3 systematic or formal. */
            readonly degree: number;
            /** @description What has to change. */
            readonly condition: string;
            /** @description What to look at. */
            readonly evidence: string;
        };
        /** @description What could harm those who take part. Of members and managers give the larger degree. Unknown when left out. */
        readonly ContextRequest: {
            /** @description Are people criticised or punished after a contribution? */
            readonly "speaking-is-punished"?: components["schemas"]["HostilityDegreeRequest"];
            /** @description Is time for it not allowed, or mocked? */
            readonly "participation-is-wasted-time"?: components["schemas"]["HostilityDegreeRequest"];
            /** @description Does contributing to another manager’s group look disloyal? */
            readonly "loyalty-conflict"?: components["schemas"]["HostilityDegreeRequest"];
            /** @description Do contributions feed the appraisal of individuals? */
            readonly surveillance?: components["schemas"]["HostilityDegreeRequest"];
            /** @description Are messages approved before they are published? */
            readonly "prior-approval"?: components["schemas"]["HostilityDegreeRequest"];
            /** @description Do rewards favour those who keep knowledge to themselves? */
            readonly "hoarding-pays"?: components["schemas"]["HostilityDegreeRequest"];
            /** @description Do leaders sponsor in words and never take part? */
            readonly "leaders-absent"?: components["schemas"]["HostilityDegreeRequest"];
            /** @description Do real exchanges take place out of sight and refuse to be made official? */
            readonly "institution-distrusted"?: components["schemas"]["HostilityDegreeRequest"];
            /** @description Did earlier contributions change nothing? */
            readonly "no-follow-up"?: components["schemas"]["HostilityDegreeRequest"];
            /** @description Does rank decide who may speak or disagree? */
            readonly "hierarchy-pressure"?: components["schemas"]["HostilityDegreeRequest"];
            /** @description Do law or contracts forbid open exchange? */
            readonly "legal-barrier"?: components["schemas"]["HostilityDegreeRequest"];
            /** @description Are there organised attacks or an open crisis? Not asked of an internal initiative. */
            readonly "public-hostility"?: components["schemas"]["HostilityDegreeRequest"];
        };
        /**
         * @description Under what contract somebody works. Told, never inferred.
         * @enum {string}
         */
        readonly ContractKind: "permanent" | "fixed-term" | "freelance" | "agency" | "apprentice" | "intern" | "volunteer";
        /** @description What one criterion brings to the score. */
        readonly Contribution: {
            readonly criterion: components["schemas"]["CriterionId"];
            readonly outcome: components["schemas"]["Outcome"];
            /** @description Share in the score, 0..1; 0 when it is not scored. */
            readonly weight: number;
            /** @description How well the platform does on this criterion, 0..1. Absent when it is not scored. */
            readonly value?: number;
            readonly bounds?: components["schemas"]["ValueBounds"];
            /** @description Points of the score, two decimals; they add up to it. Absent when it is not scored. */
            readonly points?: number;
            /** @description Weight of the evidence times the answered share of the question, 0..1. */
            readonly confidence: number;
            /** @description Stable code of the reason. */
            readonly code: string;
            /** @description The reason as a sentence. */
            readonly reason: string;
            /** @description Ids of the records behind it, and of the overrides that stand in their place (`ovr_`). */
            readonly evidence: readonly string[];
        };
        /** @description One page to whoever asked for a channel. */
        readonly CounterBriefPage: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description The verdict of the request. Null when the catalogue has no profile of the platform. */
            readonly verdict: components["schemas"]["Verdict"] | null;
            readonly language: components["schemas"]["Language"];
            /** @description The heading of the page. */
            readonly title: string;
            /** @description The page section by section, always in the same order, each with a sentence at least. */
            readonly sections: readonly components["schemas"]["CounterBriefSection"][];
            /** @description The whole page as plain text: paragraphs, conditions as a list, numbered sources. */
            readonly text: string;
            /** @description The records cited, in the order of their first mention. */
            readonly sources: readonly components["schemas"]["CitedSource"][];
            /** @description Ids of the records cited here that were older than one halving period of their topic on the day of the assessment. */
            readonly staleEvidence: readonly string[];
        };
        /** @description A part of the page. */
        readonly CounterBriefSection: {
            readonly section: components["schemas"]["CounterBriefSectionId"];
            /** @description Its sentences, in order. */
            readonly sentences: readonly components["schemas"]["CounterBriefSentence"][];
        };
        /**
         * @description What a part of the page is about: the request and the answer, the aims of the organisation, what is known, the question to answer first, the better alternative, the conditions for a yes, the end.
         * @enum {string}
         */
        readonly CounterBriefSectionId: "asked" | "own-aims" | "what-evidence-says" | "question-first" | "alternative" | "conditions-for-yes" | "closing";
        /** @description A sentence with what it rests on. */
        readonly CounterBriefSentence: {
            /** @description Stable code of the reason. */
            readonly code: string;
            /** @description The sentence. */
            readonly text: string;
            readonly basis: components["schemas"]["SentenceBasis"];
            /** @description Ids of the records behind it. Empty unless it rests on `records`. */
            readonly evidence: readonly string[];
        };
        /** @description The easiest change in the organisation's hands that comes to a better verdict, and what the model gives with it. */
        readonly Counterfactual: {
            /** @description What would be changed; two things where no single one is enough. */
            readonly levers: readonly components["schemas"]["LeverId"][];
            readonly patch: components["schemas"]["CounterfactualPatch"];
            /** @description The score of the patched brief, 0..100, two decimals. */
            readonly score: number;
            readonly verdict: components["schemas"]["Verdict"];
            /** @description Stable code of the sentence. */
            readonly code: string;
            /** @description The change and its verdict as a sentence. */
            readonly summary: string;
        };
        /** @description A JSON merge patch (RFC 7396) on the brief as it was sent; a list in it replaces the whole list. */
        readonly CounterfactualPatch: {
            /** @description All audiences of the brief, one of them with a measured share. */
            readonly audiences?: readonly components["schemas"]["AudienceRequest"][];
            /** @description The uses to state. */
            readonly uses?: readonly components["schemas"]["UseRequest"][];
            readonly capacity?: components["schemas"]["CapacityRequest"];
            readonly governance?: components["schemas"]["GovernanceRequest"];
            /** @description The accounts that stay. */
            readonly accounts?: readonly components["schemas"]["ExistingAccountRequest"][];
        };
        /**
         * @description When somebody can answer.
         * @enum {string}
         */
        readonly Coverage: "none" | "office-hours" | "extended" | "around-the-clock";
        /** @description What the criteria weigh, as published and as it holds in this workspace. */
        readonly CriteriaWeights: {
            readonly published: components["schemas"]["AppliedWeights"];
            readonly current: components["schemas"]["AppliedWeights"];
            /** @description When the workspace set its own. Absent while the published ones hold. */
            readonly setAt?: components["schemas"]["Instant"];
        };
        /** @description How the workspace weighs the criteria, by their order or in numbers; one of both, and every criterion once. */
        readonly CriteriaWeightsRequest: {
            /** @description The criteria, most important first, those of equal importance in a list of their own. The weights are the rank-order-centroid of the order. */
            readonly order?: readonly (components["schemas"]["CriterionId"] | readonly components["schemas"]["CriterionId"][])[];
            /** @description A number per criterion; only the proportions count. One that always applies must weigh more than 0, and what weighs anything at least a thousandth of all the weight. */
            readonly weights?: {
                readonly [key: string]: number;
            };
            readonly author: components["schemas"]["AuthorRequest"];
            /** @description Why they differ from the published ones. */
            readonly reason: components["schemas"]["ReasonRequest"];
        };
        /** @description What one criterion brought before and after. */
        readonly CriterionDifference: {
            readonly criterion: components["schemas"]["CriterionId"];
            /** @description Name of the criterion. */
            readonly name: string;
            /** @description Points it brought, two decimals; 0 when it was not scored. */
            readonly pointsBefore: number;
            /** @description Points it brings, two decimals; 0 when it is not scored. */
            readonly pointsAfter: number;
            readonly change: components["schemas"]["PointsChange"];
            /** @description The reason then, as a sentence. Absent when the model had no such criterion. */
            readonly reasonBefore?: string;
            /** @description The reason now, as a sentence. Absent when the model has no such criterion. */
            readonly reasonAfter?: string;
        };
        /**
         * @description What is weighed in a score.
         * @enum {string}
         */
        readonly CriterionId: "goal-effectiveness" | "use-affordance" | "audience-reach" | "capacity" | "durability" | "format-match" | "conversation-readiness" | "track-record";
        /** @description How much a criterion weighs before what does not apply leaves the mean. */
        readonly CriterionWeight: {
            readonly criterion: components["schemas"]["CriterionId"];
            /** @description Weight 0..1; all of them add up to 1. */
            readonly weight: number;
        };
        /**
         * @description How strict the rules on personal data are.
         * @enum {string}
         */
        readonly DataProtection: "standard" | "strict";
        /**
         * Format: date
         * @description A calendar date, `YYYY-MM-DD`, from 1900 to 2200.
         */
        readonly Date: string;
        /** @description A day of every year, `MM-DD`. 29 February is the 28 in years that have none. */
        readonly DayOfYear: string;
        /** @description A state that was decided upon, by whom and why. */
        readonly Declaration: {
            readonly state: components["schemas"]["DeclaredState"];
            /** @description From when on; not a day yet to come (`day-to-come`). */
            readonly since: components["schemas"]["Date"];
            /** @description Why it was decided. */
            readonly reason: string;
            /** @description Who decided, by name or role. */
            readonly author: string;
            /** @description When the decision is looked at again, not before `since` (`review-before-since`). Nobody has said when left out. */
            readonly reviewOn?: components["schemas"]["Date"];
        };
        /**
         * @description A state by decision, which is no neglect. `parked`: kept for its name and watched. `archived`: readable, with notice. `closed`: gone.
         * @enum {string}
         */
        readonly DeclaredState: "parked" | "archived" | "closed";
        /** @description A degree, 0 not at all to 4 entirely, or `unknown`, which is the same as leaving it out. */
        readonly DegreeRequest: number | "unknown";
        /** @description An event on its way to a webhook. */
        readonly Delivery: {
            /** @description Id of the delivery. */
            readonly id: string;
            /** @description Id of the event, sent as `webhook-id` with every try. */
            readonly eventId: string;
            readonly event: components["schemas"]["SentType"];
            /** @description One more with each event of the webhook. */
            readonly sequence: number;
            readonly state: components["schemas"]["DeliveryState"];
            /** @description When it happened. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description Tries so far. */
            readonly tries: number;
            /** @description When it is tried next. Absent once it ended. */
            readonly nextTryAt?: components["schemas"]["Instant"];
            /** @description When it was delivered or given up. Absent while it is pending. */
            readonly endedAt?: components["schemas"]["Instant"];
            /** @description What the last try was answered with. Absent when nothing answered or there was none. */
            readonly lastStatus?: number;
            readonly lastError?: components["schemas"]["AttemptError"];
        };
        /** @description One try. */
        readonly DeliveryAttempt: {
            /** @description When it was made. */
            readonly at: components["schemas"]["Instant"];
            /** @description How long it took, in milliseconds. */
            readonly durationMs: number;
            /** @description What was answered. Absent when nothing was. */
            readonly status?: number;
            readonly error?: components["schemas"]["AttemptError"];
            /** @description The beginning of the answer, 500 characters at most. Absent when it had no text. */
            readonly excerpt?: string;
        };
        /** @description An event on its way to a webhook, what is sent, and how each try went. */
        readonly DeliveryDetails: {
            /** @description Id of the delivery. */
            readonly id: string;
            /** @description Id of the event, sent as `webhook-id` with every try. */
            readonly eventId: string;
            readonly event: components["schemas"]["SentType"];
            /** @description One more with each event of the webhook. */
            readonly sequence: number;
            readonly state: components["schemas"]["DeliveryState"];
            /** @description When it happened. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description Tries so far. */
            readonly tries: number;
            /** @description When it is tried next. Absent once it ended. */
            readonly nextTryAt?: components["schemas"]["Instant"];
            /** @description When it was delivered or given up. Absent while it is pending. */
            readonly endedAt?: components["schemas"]["Instant"];
            /** @description What the last try was answered with. Absent when nothing answered or there was none. */
            readonly lastStatus?: number;
            readonly lastError?: components["schemas"]["AttemptError"];
            readonly payload: components["schemas"]["WebhookEvent"];
            /** @description The tries, oldest first. */
            readonly attempts: readonly components["schemas"]["DeliveryAttempt"][];
        };
        /** @description Deliveries, newest first. */
        readonly DeliveryPage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["Delivery"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /**
         * @description `pending`: it waits to be sent, or to be tried again. `delivered`. `dead`: it was given up; it can be sent again.
         * @enum {string}
         */
        readonly DeliveryState: "pending" | "delivered" | "dead";
        /** @description A symptom and how it stands. */
        readonly DiagnosedSymptom: {
            readonly symptom: components["schemas"]["SymptomId"];
            /** @description Its name. */
            readonly name: string;
            /** @description What is meant by it. */
            readonly definition: string;
            readonly severity: components["schemas"]["SymptomSeverity"];
            /** @description The severity in words. */
            readonly severityName: string;
            /** @description Code of the reason. */
            readonly code: string;
            /** @description Why it stands so. */
            readonly reason: string;
            /** @description Mean of the degrees that were answered, 0..4; null while fewer than half were. */
            readonly score: number | null;
            /** @description The mean if every open answer were the healthiest. */
            readonly low: number;
            /** @description The mean if every open answer were the worst. */
            readonly high: number;
            /** @description Indicators answered. */
            readonly answered: number;
            /** @description Indicators it has. */
            readonly asked: number;
            /** @description Its indicators. */
            readonly indicators: readonly components["schemas"]["IndicatorAnswer"][];
            /** @description What it stands in the way of. */
            readonly blocks: readonly components["schemas"]["CodedName"][];
            /** @description Competencies of the Community Maturity Model it concerns. */
            readonly competencies: readonly components["schemas"]["CodedName"][];
            readonly source: components["schemas"]["GovernanceSource"];
        };
        /** @description Whether community management has become a gadget, and what would undo it. */
        readonly Diagnosis: {
            /** @description Id under which it is stored. Absent for a dry run. */
            readonly id?: string;
            /** @description When it was stored. Absent for a dry run. */
            readonly createdAt?: components["schemas"]["Instant"];
            /** @description The day it speaks about. */
            readonly asOf: components["schemas"]["Date"];
            /** @description Version of the diagnosis; the same version and answers give the same result. */
            readonly modelVersion: string;
            readonly language: components["schemas"]["Language"];
            /** @description Name of the organisation. Absent when it was not told. */
            readonly organisation?: string;
            readonly level: components["schemas"]["GadgetisationLevel"];
            /** @description The level in words. */
            readonly levelName: string;
            readonly index: components["schemas"]["GadgetisationIndex"];
            /** @description Share of what was asked that is settled, 0..1. */
            readonly confidence: number;
            readonly readings: components["schemas"]["DiagnosisReadings"];
            /** @description All of them, the six main ones first. */
            readonly symptoms: readonly components["schemas"]["DiagnosedSymptom"][];
            readonly loop: components["schemas"]["GovernanceLoop"];
            /** @description What to do, in order. */
            readonly plan: readonly components["schemas"]["PlannedRemedy"][];
            /** @description What is done well already where a symptom is present, and is to be kept. */
            readonly kept: readonly components["schemas"]["KeptPractice"][];
            /** @description What the answers show together. */
            readonly findings: readonly components["schemas"]["DiagnosisFinding"][];
            readonly maturity: components["schemas"]["GovernanceMaturity"];
            readonly role: components["schemas"]["RoleCoverage"];
            /** @description Where each channel is in the spiral of failure, by name. */
            readonly channels: readonly components["schemas"]["SpiralPlace"][];
            /** @description What has to be known before any advice and was not told. */
            readonly missing: readonly components["schemas"]["CodedName"][];
            readonly circumstances: components["schemas"]["GovernanceCircumstances"];
            readonly sensitivity: components["schemas"]["DiagnosisSensitivity"];
            /** @description The questions to answer first. */
            readonly questions: readonly components["schemas"]["DiagnosisQuestion"][];
            readonly implications: components["schemas"]["FitImplications"];
            /** @description When to look at it again. */
            readonly reviewOn: components["schemas"]["Date"];
        };
        /** @description What the answers show together. */
        readonly DiagnosisFinding: {
            /** @description Stable code, its kind before the full stop. */
            readonly code: string;
            /** @description The sentence. */
            readonly text: string;
            readonly owner: components["schemas"]["GovernanceOwner"];
            /** @description Who has to act, in words. */
            readonly ownerName: string;
        };
        /** @description Diagnoses, newest first. */
        readonly DiagnosisPage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["DiagnosisSummary"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description A question to put, and what its answer could change. */
        readonly DiagnosisQuestion: {
            readonly indicator: components["schemas"]["IndicatorId"];
            /** @description The question. */
            readonly text: string;
            /** @description Share of its possible answers that change a severity or the level, 0..1, each being as likely. */
            readonly probability: number;
            /** @description Symptoms it speaks for. */
            readonly symptoms: readonly components["schemas"]["SymptomId"][];
        };
        /** @description The questions of the diagnosis in one language, in the order in which to ask them; every one may be left unanswered. */
        readonly DiagnosisQuestionnaire: {
            /** @description Version of the diagnosis. */
            readonly modelVersion: string;
            readonly language: components["schemas"]["Language"];
            /** @description In the order in which to ask them. */
            readonly items: readonly components["schemas"]["QuestionnaireQuestion"][];
        };
        /** @description The same diagnosis for two people. */
        readonly DiagnosisReadings: {
            /** @description For whoever does the work. */
            readonly practitioner: readonly components["schemas"]["CodedSentence"][];
            /** @description For whoever decides on it. */
            readonly decider: readonly components["schemas"]["CodedSentence"][];
        };
        /** @description How the channels of an organisation are governed. Whatever is left out is unknown, and nothing is presumed: it lowers the confidence and is put as a question. */
        readonly DiagnosisRequest: {
            /** @description The day the answer speaks about. Today when left out. */
            readonly asOf?: components["schemas"]["Date"];
            /**
             * Format: one-line
             * @description Name of the organisation, for lists. Unknown when left out.
             */
            readonly organisation?: string;
            /** @description Whether the channels speak to people inside or outside. Unknown when left out. */
            readonly scope?: components["schemas"]["InitiativeScope"];
            /**
             * Format: plain-text
             * @description Whom the channels speak to, in your own words. Unknown when left out.
             */
            readonly audience?: string;
            readonly answers?: components["schemas"]["GovernanceAnswersRequest"];
            /** @description What the need for approval is owed to; recorded, never scored. Unknown when left out. */
            readonly limits?: readonly components["schemas"]["AutonomyLimit"][];
            /** @description Why no place of one’s own is to be expected. When left out it is expected, except of an internal group. */
            readonly baseExemption?: components["schemas"]["BaseExemption"];
            /** @description Who does the work. Unknown when left out. */
            readonly sourcing?: components["schemas"]["Sourcing"];
            /** @description Experience of whoever runs the channels. Unknown when left out; nothing is inferred. */
            readonly seniority?: components["schemas"]["CmSeniority"];
            /** @description Contract of whoever runs the channels. Unknown when left out; nothing is inferred. */
            readonly contract?: components["schemas"]["ContractKind"];
            /** @description Whether a financial return is demanded. Unknown when left out. */
            readonly returnDemanded?: boolean;
            /** @description Whether several channels were bought as one bundle. Unknown when left out. */
            readonly boughtAsBundle?: boolean;
            /** @description Functions the role works with; an empty list says that there is none. Unknown when left out. */
            readonly functions?: readonly components["schemas"]["FunctionRequest"][];
            /** @description How the role sits in the organisation; described, never judged. Unknown when left out. */
            readonly organisationModel?: components["schemas"]["OrganisationModel"];
            readonly owners?: components["schemas"]["OwnersRequest"];
            /** @description Roles that nobody holds. None when left out. */
            readonly vacantRoles?: readonly components["schemas"]["GovernanceOwner"][];
            readonly role?: components["schemas"]["RoleRequest"];
            readonly maturity?: components["schemas"]["MaturityRequest"];
            /** @description Channels and their history. Unknown when left out; an empty list says that there is none. */
            readonly channels?: readonly components["schemas"]["ChannelHistoryRequest"][];
            /** @description Trials that have ended. Unknown when left out; an empty list says that there was none. */
            readonly trials?: readonly components["schemas"]["TrialRequest"][];
        };
        /** @description How firmly the diagnosis stands when one answer is moved by one degree. */
        readonly DiagnosisSensitivity: {
            /** @description Changes that were tried. */
            readonly steps: number;
            /** @description Those that change a severity or the level. */
            readonly changing: number;
            /** @description The indicators they concern. */
            readonly indicators: readonly components["schemas"]["IndicatorId"][];
        };
        /** @description A stored diagnosis in a list. */
        readonly DiagnosisSummary: {
            /** @description Id of the diagnosis. */
            readonly id: string;
            /** @description Whose it is. Absent when nobody said. */
            readonly organisationId?: string;
            /** @description When it was stored. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description The day it speaks about. */
            readonly asOf: components["schemas"]["Date"];
            /** @description Name of the organisation. Absent when it was not told. */
            readonly organisation?: string;
            readonly level: components["schemas"]["GadgetisationLevel"];
            /** @description The index, 0..4; null while too little is known. */
            readonly index: number | null;
            /** @description Share of what was asked that is settled, 0..1. */
            readonly confidence: number;
            /** @description Severe symptoms. */
            readonly severe: readonly components["schemas"]["SymptomId"][];
            /** @description The other symptoms that are present. */
            readonly present: readonly components["schemas"]["SymptomId"][];
            /** @description When it should be repeated. Absent for diagnoses of before lists told. */
            readonly reviewOn?: components["schemas"]["Date"];
        };
        /** @description When a digest comes. */
        readonly DigestTime: {
            /**
             * @description How often. Every day when left out.
             * @default day
             * @enum {string}
             */
            readonly every?: "day" | "week";
            /**
             * @description At which local time. 08:00 when left out.
             * @default 08:00
             */
            readonly at?: components["schemas"]["LocalTimeOfDay"];
            /**
             * @description On which day a weekly one comes. On Monday when left out.
             * @default mon
             */
            readonly on?: components["schemas"]["Weekday"];
        };
        /** @description What an organisation says of one of its accounts that nobody can read off it. Whatever is left out is unknown, which is neither yes nor no. */
        readonly Dossier: {
            /** @description Who answers for it, by name or role. Null: it is known that nobody does. */
            readonly owner?: string | null;
            /** @description Who stands in, by name or role. Null: it is known that nobody does. */
            readonly deputy?: string | null;
            /** @description People who can log in and administer it. */
            readonly administrators?: number;
            /**
             * @description Whether the organisation can still log in.
             * @enum {string}
             */
            readonly access?: "held" | "lost";
            readonly kind?: components["schemas"]["AccountKind"];
            /** @description What it is for, as it was written down. */
            readonly purpose?: {
                /** @description The purpose. */
                readonly text: string;
                /** @description When it was written down; not a day yet to come (`day-to-come`). */
                readonly writtenOn?: components["schemas"]["Date"];
            };
            /** @description When the unit, event or campaign it was for has ended, or will end. */
            readonly purposeEndedOn?: components["schemas"]["Date"];
            /** @description When the account was opened; not a day yet to come (`day-to-come`). */
            readonly openedOn?: components["schemas"]["Date"];
            /** @description Why it was opened. */
            readonly motivesAtOpening?: readonly components["schemas"]["Motive"][];
            /** @description Days between posts that its readers were promised. */
            readonly promisedCadenceDays?: number;
            /** @description Hours until an answer that its readers were promised. */
            readonly promisedReplyHours?: number;
            /** @description Hours a week that somebody has for it. */
            readonly hoursPerWeek?: number;
            /**
             * @description Whether the public it is for is still there.
             * @enum {string}
             */
            readonly audience?: "present" | "gone";
            /** @description Whether it has to be kept by law or contract. */
            readonly dutyToKeep?: boolean;
            /** @description Whether what it published has to be kept as a record. */
            readonly recordsDuty?: boolean;
            /** @description Whether somebody might take its name if it were given up. */
            readonly nameAtRisk?: boolean;
            /** @description The name that the organisation goes by now. */
            readonly presentName?: string;
            /** @description Addresses of accounts by others that use its name. Empty when somebody looked and found none. */
            readonly impostors?: readonly string[];
            /** @description A living account of the organisation that serves the same public; not the account itself (`twin-is-itself`). */
            readonly twin?: {
                readonly platform?: components["schemas"]["PlatformName"];
                /**
                 * Format: one-line
                 * @description Address or handle as people type it. Without `platform`, the platform is told from it.
                 */
                readonly reference: string;
            };
            /** @description A team that is able and willing to take it over. */
            readonly takers?: string;
            /** @description How often it was revived and fell silent again. */
            readonly revivals?: number;
            /** @description Stretches of planned silence, which are no time in its rhythm. */
            readonly pauses?: readonly components["schemas"]["PauseRequest"][];
            /** @description Stretches of every year in which silence is planned. Together with `pauses` they leave 60 days in any two years to publish on (`pauses-leave-no-time`). */
            readonly yearlyPauses?: readonly components["schemas"]["YearlyPauseRequest"][];
            readonly declared?: components["schemas"]["Declaration"];
            readonly policy?: components["schemas"]["SilencePolicyRequest"];
            /** @description Signals that are set aside for a time. */
            readonly waivers?: readonly components["schemas"]["Waiver"][];
            /** @description Words by which accounts are found together (`GET /v1/accounts?tag=`, schedules). Capitals make no other tag: one that is there twice is refused (`tag-repeated`). */
            readonly tags?: readonly string[];
            /** @description The organisation’s own site, where links to its accounts stand. */
            readonly site?: string;
        };
        /** @description What a channel costs in a healthy rhythm, and the least at which it lives. */
        readonly Effort: {
            /** @description Hours per week in a healthy rhythm, answering included. */
            readonly hoursPerWeek: number;
            /** @description Hours per week below which it does not live. */
            readonly minimumHoursPerWeek: number;
            /** @description Posts per week in a healthy rhythm. */
            readonly postsPerWeek: number;
            /** @description Posts per week below which it does not live. */
            readonly minimumPostsPerWeek: number;
        };
        /** @description The receipt of an erasure. It names nobody. */
        readonly Erasure: {
            /** @description Id of the receipt. */
            readonly id: string;
            /** @description When it was done. */
            readonly at: components["schemas"]["Instant"];
            /** @description The id that the organisation had. */
            readonly organisationId: string;
            /** @description The key that asked for it. */
            readonly keyId: string;
            /** @description How much was erased with it. */
            readonly counts: {
                /** @description Versions of its brief. */
                readonly briefs: number;
                /** @description Accounts with their dossiers. */
                readonly accounts: number;
                /** @description Stored assessments. */
                readonly assessments: number;
                /** @description Stored diagnoses. */
                readonly diagnoses: number;
                /** @description Audits. */
                readonly audits: number;
                /** @description Results of accounts, those in audits of others among them. */
                readonly results: number;
                /** @description Schedules. */
                readonly schedules: number;
                /** @description What was read of its accounts and kept for other audits. */
                readonly readings: number;
                /** @description Forecasts of its accounts. */
                readonly forecasts: number;
                /** @description Pilots with what was observed. */
                readonly pilots: number;
            };
        };
        /** @description Receipts, newest first. */
        readonly ErasurePage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["Erasure"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description One of the five things a sound request has. */
        readonly Essential: {
            readonly essential: components["schemas"]["EssentialId"];
            /**
             * @description `met` with evidence of 0.5 or more; `not-met` when asked and absent; `unknown` when nobody spoke of it, or nothing supports it.
             * @enum {string}
             */
            readonly state: "met" | "not-met" | "unknown";
            /** @description What supports it: 0.5 a named source, 1 a measurement. Absent unless `met`. */
            readonly evidence?: number;
        };
        /**
         * @description What a sound request has: a measured audience, an objective, a use, the hours, an agreed exit plan.
         * @enum {string}
         */
        readonly EssentialId: "audience" | "objective" | "use" | "capacity" | "exit";
        /**
         * @description What a webhook may be told of. `account.state-changed`: a reading found an account in another state than the reading before or found that it is gone, suspended or private (trouble in reading is no change of state). `alert.raised`: accounts got into a state that is to be told, or a warning became a failure; what belongs together comes together. `alert.resolved`: it is over. `alert.digest`: what was raised and resolved in a day or a week, and what is still open. `audit.completed`: an audit is finished, not cancelled. `assessment.verdict-changed`: a new assessment of the same organisation judges a channel otherwise. `credential.expiring`: 14 days and 3 days before a credential of a connection expires, and when it has. `pilot.advised`: the test of a pilot advises something else than before. `pilot.decided`: people decided how a pilot ends. `pilot.overdue`: the last day of a pilot is over (UTC) and nobody decided; told once. `schedule.missed`: runs were missed and are caught up by one audit.
         * @enum {string}
         */
        readonly EventType: "account.state-changed" | "alert.raised" | "alert.resolved" | "alert.digest" | "audit.completed" | "assessment.verdict-changed" | "credential.expiring" | "pilot.advised" | "pilot.decided" | "pilot.overdue" | "schedule.missed";
        /**
         * @description How good the source is.
         * @enum {string}
         */
        readonly EvidenceConfidence: "high" | "medium" | "low";
        /** @description Evidence records by id. */
        readonly EvidencePage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["EvidenceRecord"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description One sourced statement, or an own measurement of the workspace (an override). It holds for its population and place and for nobody else. */
        readonly EvidenceRecord: {
            /** @description Id of the record. */
            readonly id: string;
            /** @description A platform id, the name of a platform outside the catalogue, or `*` for a fact about several. */
            readonly platform: string;
            readonly topic: components["schemas"]["Topic"];
            /** @description What the source says. */
            readonly statement: string;
            /** @description A number, words, a list in the order `unit` gives, or an object by group or platform. */
            readonly value: unknown;
            /** @description What the value counts. */
            readonly unit: string;
            /** @description Whom it was measured on. Empty for an own measurement. */
            readonly population: string;
            /** @description Where it was measured. Empty where an own measurement does not say. */
            readonly geography: string;
            /** @description Where it was read. */
            readonly source: {
                /** @description Title of the page or study. */
                readonly title: string;
                /** @description Who published it. */
                readonly publisher: string;
                /** @description Its address. */
                readonly url: string;
                /** @description `YYYY`, `YYYY-MM` or a full date. */
                readonly published: string;
                /** @description True when the page shows no date and ours is right within about two years. */
                readonly estimated: boolean;
            };
            readonly sourceGrade: components["schemas"]["SourceGrade"];
            readonly confidence: components["schemas"]["EvidenceConfidence"];
            /** @description True when it was never found again; it counts for nothing then. */
            readonly recalled: boolean;
            /** @description True when it is older than one halving period of its topic, as of today. */
            readonly stale: boolean;
            /** @description A remark. Empty when there is none. */
            readonly note: string;
            /** @description Whether an own measurement still stands, as of today. Absent for a record of the catalogue. */
            readonly state?: components["schemas"]["MeasurementState"];
            /** @description Last day an own measurement is used. Absent for a record of the catalogue. */
            readonly expiresOn?: components["schemas"]["Date"];
            /** @description Day on which the workspace took an own measurement back, or was found to have; it counts for nothing since then. Absent while it stands. */
            readonly withdrawnOn?: components["schemas"]["Date"];
            /** @description Ids of the records that disagree with it; empty when none does. */
            readonly conflictsWith: readonly string[];
            /** @description What disagrees, why, and what is used. Absent when nothing disagrees. */
            readonly conflictNote?: string;
        };
        /** @description An account the organisation has. */
        readonly ExistingAccountRequest: {
            readonly platform: components["schemas"]["ChannelName"];
            /**
             * Format: one-line
             * @description Address or handle as people type it. Unknown when left out.
             */
            readonly reference?: string;
            /**
             * @description What is known about its life. `unknown` when left out.
             * @default unknown
             */
            readonly state?: components["schemas"]["AccountState"];
        };
        /**
         * @description What is to come of it: people hear, understand and adopt, or people deal with one another.
         * @enum {string}
         */
        readonly ExpectedOutcome: "reach" | "exchange";
        /**
         * @description What is wrong at that place; stable, and the same in every language. Later versions may add others.
         * @enum {string}
         */
        readonly FaultCode: "access-contradicts-administrators" | "account-of-other-organisation" | "account-repeated" | "account-unknown" | "accounts-and-scope" | "accounts-or-scope-missing" | "achieved-not-ordered" | "admin-unlimited" | "age-range-reversed" | "always-quiet" | "answers-contradict" | "assessment-unknown" | "audience-repeated" | "audience-weights-zero" | "autonomy-contradicts" | "bad-format" | "baseline-after-start" | "baseline-below-zero" | "baseline-empty" | "baseline-forms" | "baseline-missing" | "baseline-never-differs" | "baseline-reversed" | "baseline-to-come" | "baseline-weeks-differ" | "below-one-reading" | "bundle-changed" | "bundle-newer" | "bundle-part-unreadable" | "cell-no-number" | "channel-repeated" | "checkpoint-after-end" | "checkpoint-in-settling" | "checkpoint-repeated" | "clock-backwards" | "clock-too-far" | "closed-beside-duty" | "colour-too-pale" | "column-missing" | "column-repeated" | "column-unknown" | "compared-missing" | "compared-needless" | "correction-needs-reason" | "counted-otherwise" | "credentials-in-url" | "criteria-weights-zero" | "criterion-missing" | "criterion-repeated" | "criterion-share-too-small" | "cron-invalid" | "date-impossible" | "date-to-come" | "date-unreadable" | "day-to-come" | "decision-needs-reason" | "diagnosis-differs" | "diagnosis-inside" | "diagnosis-outdated" | "diagnosis-to-come" | "diagnosis-unknown" | "diagnosis-unresolved" | "does-not-apply" | "duplicate" | "effect-forms" | "effect-relative-to-nothing" | "effect-too-small" | "expired-already" | "expires-before-measured" | "export-not-recognised" | "external-id-taken" | "figure-unknown" | "file-empty" | "file-unreadable" | "floor-beyond-target" | "floor-impossible" | "fresh-and-forced" | "function-repeated" | "geography-repeated" | "goal-is-presence" | "goal-repeated" | "goal-weights-zero" | "group-repeated" | "group-unknown" | "guardrail-repeated" | "guardrail-too-long" | "guardrail-unknown" | "history-in-schedule" | "history-missing" | "importance-missing" | "importance-mixed" | "interval-reversed" | "iterated-twice" | "launched-in-future" | "limit-missing" | "limit-needless" | "logo-is-svg" | "logo-not-base64" | "logo-not-of-type" | "logo-too-large" | "logo-type-unknown" | "measured-in-future" | "minimum-above-healthy" | "missing-body" | "missing-field" | "name-taken" | "not-an-account" | "not-valid" | "observation-after-end" | "observation-before-start" | "observation-misaligned" | "observation-repeated" | "observation-to-come" | "observations-overlap" | "observed-until-contradictory" | "observed-until-in-future" | "observed-until-unreadable" | "organisation-missing" | "organisation-unknown" | "other-platform" | "out-of-range" | "override-expired" | "owner-and-vacant" | "parameter-repeated" | "pause-reversed" | "pause-too-long" | "pauses-leave-no-time" | "per-week-missing" | "per-week-needless" | "pilot-repeated" | "pilot-unknown" | "plan-incomplete" | "platform-described-since" | "platform-not-assessed" | "platform-not-described" | "platform-not-recognised" | "platform-repeated" | "platform-unknown" | "platform-without-affordance" | "platform-without-credential" | "platform-without-profile" | "policy-not-ascending" | "post-after-observed-until" | "posts-and-export" | "purpose-missing" | "reference-missing" | "reference-not-recognised" | "request-repeated" | "retest-before-end" | "retest-not-after" | "retest-not-after-end" | "retest-too-far" | "review-before-since" | "review-before-start" | "row-unreadable" | "sample-fields" | "scope-beyond-own" | "scope-needs-organisation" | "scope-needs-tag" | "scope-of-other-organisation" | "scope-tag-unused" | "secret-malformed" | "secret-missing" | "secret-unknown" | "seniority-contradicts" | "share-impossible" | "short-link" | "standard-deviation-missing" | "start-past" | "started-after" | "stretch-reversed" | "successes-above-trials" | "tag-repeated" | "target-impossible" | "time-zone-unknown" | "too-few" | "too-long" | "too-many" | "too-many-accounts" | "too-many-items" | "too-many-rows" | "too-short" | "twin-is-itself" | "unexpected-body" | "unknown-field" | "unknown-value" | "url-unreadable" | "use-repeated" | "value-not-whole" | "value-out-of-range" | "waiver-over" | "waiver-repeated" | "waiver-too-long" | "webhook-address-blocked" | "webhook-address-invalid" | "webhook-address-plain" | "webhook-address-unknown" | "weeks-above-available" | "weeks-too-few" | "weeks-too-many" | "weights-and-order" | "weights-or-order-missing" | "wrong-type";
        /** @description A field that differs. A side without a value is unknown, or has none. */
        readonly FieldDifference: {
            /**
             * @description Which field.
             * @enum {string}
             */
            readonly field: "state" | "trend" | "last-post" | "posts-per-month" | "followers" | "name" | "website" | "declared";
            /** @description Value before; a code, a date, a number or a text. */
            readonly from?: string | number;
            /** @description Value after; a code, a date, a number or a text. */
            readonly to?: string | number;
            /** @description The difference in one sentence. */
            readonly text: string;
        };
        /** @description A number somebody could contest, with what it rests on. */
        readonly Figure: {
            /** @description The number. */
            readonly value: number;
            /** @description What one unit of it is. */
            readonly unit: string;
            readonly basis: components["schemas"]["Basis"];
            /** @description Ids of the records behind it; empty only for a judgement. */
            readonly evidence: readonly string[];
            /** @description Day of the last look at the value and its sources. */
            readonly reviewedOn: components["schemas"]["Date"];
            /** @description How far it may be trusted today, 0..1: the weight of its best record, by age. */
            readonly confidence: number;
            /** @description True when every record that counts behind it is older than one halving period of its topic, as of today. */
            readonly stale: boolean;
            /** @description Whom it speaks about when that is narrower than everybody. */
            readonly population?: string;
            /** @description A remark. Absent when there is none. */
            readonly note?: string;
            readonly own?: components["schemas"]["OwnMeasurement"];
        };
        /** @description Something that stands out across the channels of a brief. */
        readonly Finding: {
            /** @description Stable code of the finding. */
            readonly code: string;
            readonly severity: components["schemas"]["Severity"];
            /** @description The finding as a sentence. */
            readonly text: string;
            /** @description The platforms it is about. Empty when it is about none in particular. */
            readonly platforms: readonly components["schemas"]["ChannelId"][];
        };
        /**
         * @description Who has to act.
         * @enum {string}
         */
        readonly FindingOwner: "sponsor" | "requester" | "team-manager" | "vendor" | "animator";
        /** @description What the diagnosis means for one quantity of the fit model. */
        readonly FitImplication: {
            /** @description 0..1; null while it is open, and then it changes nothing. */
            readonly value: number | null;
            /** @description The least it may be. */
            readonly low: number;
            /** @description The most it may be. */
            readonly high: number;
            /** @description Stable code. */
            readonly code: string;
            /** @description The sentence. */
            readonly text: string;
        };
        /** @description What the diagnosis means for the fit of channels. An assessment whose brief holds the answers counts freedom and openness in readiness to answer, and hours in capacity. */
        readonly FitImplications: {
            /** @description The narrower of the freedoms to reply and to publish, 0 none to 1 all, a part of readiness to answer. */
            readonly freedom: components["schemas"]["FitImplication"];
            /** @description Factor on readiness to answer: what the wish for control leaves of it. */
            readonly openness: components["schemas"]["FitImplication"];
            /** @description Factor on capacity: the share of the year in which the rhythm is held. 0 where nobody runs the channels. */
            readonly hours: components["schemas"]["FitImplication"];
        };
        /** @description How many follow the account from a moment on. */
        readonly Following: {
            /** @description Since when. */
            readonly from: components["schemas"]["Moment"];
            /** @description How many. */
            readonly followers: number;
        };
        /** @description How good the forecasts of one horizon were. A forecast is the probability of a post on one of the days after `asOf`, up to the last one of the horizon; there is one for each account, day and horizon. It has come true as soon as a post is seen in time, and has not when the account was read after the horizon and what is visible reaches back to its start. */
        readonly ForecastRecord: {
            /** @description Length of the horizon in days. */
            readonly horizonDays: number;
            /** @description Forecasts without an outcome yet. */
            readonly open: number;
            /** @description Forecasts with an outcome. */
            readonly scored: number;
            /** @description Of those, the forecasts whose account was read after the horizon was over. The figures rest on these alone: a post is known at once and its absence only at the end, so that counting earlier would count successes only. */
            readonly counted: number;
            /** @description Mean squared distance between probability and outcome, 0..1; less is better. Absent while nothing is counted. */
            readonly brierScore?: number;
            /** @description The same for somebody who always forecasts the share that came true. Absent while nothing is counted. */
            readonly referenceBrierScore?: number;
            /** @description Share of those counted that came true, 0..1. Absent while nothing is counted. */
            readonly shareCameTrue?: number;
            /** @description Ten bins by probability, those with something counted. */
            readonly reliability: readonly components["schemas"]["ReliabilityBin"][];
            /** @description The record in one or two sentences. */
            readonly sentence: string;
        };
        /**
         * @description A kind of content that can be produced.
         * @enum {string}
         */
        readonly Format: "text" | "photo" | "product-visuals" | "graphics" | "short-video" | "long-video" | "audio" | "live";
        /**
         * @description How well a format can be produced.
         * @enum {string}
         */
        readonly FormatQuality: "basic" | "good";
        /** @description A function the role works with. */
        readonly FunctionRequest: {
            readonly function: components["schemas"]["ConnectedFunction"];
            /**
             * Format: one-line
             * @description By which process, in your own words. Left out when there is none.
             */
            readonly process?: string;
        };
        /** @description How far gadgetisation has gone. */
        readonly GadgetisationIndex: {
            /** @description Mean of the known of the six main symptoms, 0..4; one that a single answer made severe counts for 3 until it has a score. Null while fewer are known than are needed. */
            readonly value: number | null;
            /** @description The index if every open answer were the healthiest; null without an index. */
            readonly low: number | null;
            /** @description The index if every open answer were the worst; null without an index. */
            readonly high: number | null;
            /** @description Main symptoms that are known, by their score or by one answer that decides alone. */
            readonly known: number;
            /** @description How many it takes. */
            readonly needed: number;
            /** @description Main symptoms in all. */
            readonly symptoms: number;
        };
        /**
         * @description How far gadgetisation has gone.
         * @enum {string}
         */
        readonly GadgetisationLevel: "healthy" | "vigilance" | "under-way" | "gadget" | "unknown";
        /**
         * @description Where a share was measured: a country by its ISO 3166 code, or a larger area.
         * @enum {string}
         */
        readonly Geography: "FR" | "GB" | "DE" | "EU" | "US" | "world";
        /** @description A reason, with how well it is supported. */
        readonly GivenMotive: {
            readonly motive: components["schemas"]["Motive"];
            readonly evidence: components["schemas"]["MotiveEvidence"];
            /** @description Where the support can be looked up. Absent when it was not told. */
            readonly source?: string;
        };
        /**
         * @description What a channel is wanted for. Being present on a platform is no goal and is refused with the question to answer instead.
         * @enum {string}
         */
        readonly Goal: "awareness" | "search-visibility" | "website-traffic" | "lead-generation" | "sales" | "customer-service" | "community" | "loyalty" | "recruitment" | "thought-leadership" | "press-relations" | "event-coverage" | "crisis-communication" | "fundraising" | "advocacy" | "public-information" | "internal-communication";
        /** @description A goal with its rank or its weight. A brief ranks all its goals or weighs all its goals; a single goal needs neither. */
        readonly GoalRequest: {
            readonly goal: components["schemas"]["Goal"];
            /** @description Place in the order of importance, 1 is first, equal ranks share. Left out when goals are weighted. */
            readonly rank?: number;
            /** @description Importance relative to the other goals; only proportions count. Left out when goals are ranked. */
            readonly weight?: number;
        };
        /** @description What can be observed, each answered by a degree 0 (healthy) to 4 (worst). Unknown when left out. */
        readonly GovernanceAnswersRequest: {
            /** @description How many levels separate the community manager from somebody who can decide? 0: None: they report to a decision-maker. 2: Two levels. 4: Four levels or more, or nobody can say. */
            readonly "decision-distance"?: components["schemas"]["DegreeRequest"];
            /** @description What part does the community manager take in the strategy? 0: They write it with the others. 1: They are consulted before. 2: They are informed before. 3: They are informed afterwards. 4: They only receive tasks. */
            readonly "strategy-role"?: components["schemas"]["DegreeRequest"];
            /** @description Who sets the objectives of the channels? 0: They are set with the community manager. 2: Others set them, and they can be revised. 4: Others set them for good, after those of another medium. */
            readonly "objectives-origin"?: components["schemas"]["DegreeRequest"];
            /** @description What became of the last advice the community manager gave? 0: It was followed, or answered with reasons. 2: It was heard. 4: Nobody ever asks for any. */
            readonly "last-advice"?: components["schemas"]["DegreeRequest"];
            /** @description At what stage does the community manager come into the making of content? 0: At the idea. 1: At the brief. 2: During production. 3: At the final version. 4: When it has to be posted. */
            readonly "entry-stage"?: components["schemas"]["DegreeRequest"];
            /** @description How much of the content is adapted to each channel? 0: All of it. 2: About half. 4: None: the same goes everywhere, unchanged. */
            readonly "unadapted-content"?: components["schemas"]["DegreeRequest"];
            /** @description May the community manager alter or refuse content? 0: Yes, both. 2: The wording only. 4: Neither. */
            readonly "content-veto"?: components["schemas"]["DegreeRequest"];
            /** @description Do comments from the public shape the next content? 0: In every cycle. 2: Sometimes. 4: Never. */
            readonly "comment-feedback"?: components["schemas"]["DegreeRequest"];
            /** @description Who may change course when something does not work? 0: The community manager decides. 2: It is possible on request. 4: Nobody: the plan is fixed for the year. */
            readonly "course-change"?: components["schemas"]["DegreeRequest"];
            /** @description How many tests with a hypothesis were completed in the last two quarters? 0: Four or more. 1: Three. 2: Two. 3: One. 4: None. */
            readonly "recent-tests"?: components["schemas"]["DegreeRequest"];
            /** @description Is the starting value of the main indicator known? 0: Yes. 2: In part. 4: No. */
            readonly "main-baseline"?: components["schemas"]["DegreeRequest"];
            /** @description Has anything been stopped in the past year because of what the figures showed? 0: Yes. 4: Never. */
            readonly "stopped-by-data"?: components["schemas"]["DegreeRequest"];
            /** @description When were the channels last reviewed? 0: Less than three months ago. 2: Less than a year ago. 4: Longer ago, or never. */
            readonly "review-age"?: components["schemas"]["DegreeRequest"];
            /** @description How many of the accounts opened in the last two years were opened without a written use? 0: None. 2: About a third. 4: Most of them. */
            readonly "openings-without-use"?: components["schemas"]["DegreeRequest"];
            /** @description What was the last account opened for? 0: For what was known of the audience and the use. 2: For good reasons and for the fashion alike. 4: Because it was the fashion. */
            readonly "last-opening-reason"?: components["schemas"]["DegreeRequest"];
            /** @description Is the community manager asked before an account is opened? 0: Always. 2: Sometimes. 4: Never. */
            readonly "consulted-before-opening"?: components["schemas"]["DegreeRequest"];
            /** @description How many of the accounts are idle, or worse? 0: None. 2: A quarter. 4: Half or more. */
            readonly "idle-accounts"?: components["schemas"]["DegreeRequest"];
            /** @description How many of the objectives ask for nothing but presence or followers? 0: None. 2: About half. 4: All of them. */
            readonly "presence-objectives"?: components["schemas"]["DegreeRequest"];
            /** @description Is there a place of your own, such as a blog, a news page or a help centre, and is it alive? 0: Yes, updated as planned. 2: Yes, but silent for less than six months. 4: There is none, or it has been silent for longer. */
            readonly "base-life"?: components["schemas"]["DegreeRequest"];
            /** @description Where does long content appear first? 0: On a site of your own. 2: On both. 4: On networks only. */
            readonly "long-form-home"?: components["schemas"]["DegreeRequest"];
            /** @description Do publications on the networks lead to that place? 0: Mostly. 2: About half of them. 4: Rarely. */
            readonly "links-to-base"?: components["schemas"]["DegreeRequest"];
            /** @description Is any work done so that search engines find you, on titles, queries and links? 0: As a routine. 2: Sometimes. 4: Never. */
            readonly findability?: components["schemas"]["DegreeRequest"];
            /** @description If a platform closed tomorrow, could you recover your content? 0: Yes. 4: No. */
            readonly "recoverable-content"?: components["schemas"]["DegreeRequest"];
            /** @description How freely may the community manager reply? 0: Free, within a published policy. 1: Free, except on listed topics. 2: After approval within the working day. 3: After approval that takes longer. 4: Only after approval of every message. */
            readonly "reply-autonomy"?: components["schemas"]["DegreeRequest"];
            /** @description How freely may the community manager publish? 0: Free, within a published policy. 1: Free, except on listed topics. 2: After approval within the working day. 3: After approval that takes longer. 4: Only after approval of every message. */
            readonly "publish-autonomy"?: components["schemas"]["DegreeRequest"];
            /** @description What means are there to experiment? 0: Time and money. 2: Time. 4: None. */
            readonly "experiment-means"?: components["schemas"]["DegreeRequest"];
            /** @description How can the community manager raise the alarm in a crisis? 0: Directly. 4: Through the hierarchy only. */
            readonly "crisis-alert"?: components["schemas"]["DegreeRequest"];
            /** @description Is an intern or an apprentice alone in charge? 0: No, or never without supervision. 4: Yes, without supervision. */
            readonly "intern-alone"?: components["schemas"]["DegreeRequest"];
            /** @description How often does an experienced colleague review the work with whoever runs the channels? 0: Every week. 2: Every month. 4: Never. */
            readonly supervision?: components["schemas"]["DegreeRequest"];
            /** @description What experience of the work can whoever runs the channels show, by results rather than by title? 0: Several years of practice. 2: A year or two. 4: Hardly any yet. */
            readonly experience?: components["schemas"]["DegreeRequest"];
            /** @description Does each account get the time that its rhythm requires? 0: Every one does. 2: Some go short. 4: Most go short. */
            readonly "account-load"?: components["schemas"]["DegreeRequest"];
            /** @description Who answers while the community manager is on leave? 0: A colleague who knows the work. 2: Somebody, for what is urgent. 4: Nobody. */
            readonly "leave-cover"?: components["schemas"]["DegreeRequest"];
            /** @description Are critical comments deleted that no published rule forbids? 0: Never. 2: Sometimes. 4: As a routine. */
            readonly "deleted-criticism"?: components["schemas"]["DegreeRequest"];
            /** @description Are members expected to pass the organisation’s messages on? 0: No. 2: It is hoped for. 4: Yes, the plan relies on it. */
            readonly "relay-expectation"?: components["schemas"]["DegreeRequest"];
            /** @description Does an agency say “we” in your name without access to the facts? 0: No, we answer ourselves or it has access. 2: It has access to some of them. 4: Yes. */
            readonly "outsourced-voice"?: components["schemas"]["DegreeRequest"];
            /** @description Is the community counted as an audience that belongs to you? 0: No. 2: In some reports. 4: Yes, as a matter of course. */
            readonly "owned-audience"?: components["schemas"]["DegreeRequest"];
            /** @description How many of the accounts have nobody inside who answers for them and holds their access? 0: None. 2: Some. 4: Most of them. */
            readonly "orphan-accounts"?: components["schemas"]["DegreeRequest"];
            /** @description When people write to an account, how often does nobody answer? 0: Hardly ever. 2: About half of the time. 4: Mostly. */
            readonly "unanswered-public"?: components["schemas"]["DegreeRequest"];
            /** @description Does the provider say who does the work, and with what experience? 0: Yes, by name. 2: Only who is in charge. 4: No. */
            readonly "provider-people"?: components["schemas"]["DegreeRequest"];
            /** @description Has the provider told you about a project it stopped, and what it learnt? 0: Yes. 4: No. */
            readonly "provider-stopped"?: components["schemas"]["DegreeRequest"];
            /** @description What does the provider offer to measure? 0: The objective, before and after. 2: Activity, such as publications and reactions. 4: Nothing. */
            readonly "provider-measurement"?: components["schemas"]["DegreeRequest"];
            /** @description How does the provider show its competence? 0: By work of its own that can be looked at. 2: By references. 4: By titles, or by accounts with followers. */
            readonly "provider-practice"?: components["schemas"]["DegreeRequest"];
            /** @description Is there an indicator that measures the objective itself? 0: Yes. 2: One that comes close. 4: No. */
            readonly "kpi-of-objective"?: components["schemas"]["DegreeRequest"];
            /** @description Has a period been agreed after which the return will be judged? 0: Yes. 4: No. */
            readonly "return-period"?: components["schemas"]["DegreeRequest"];
            /** @description Where does the budget come from? 0: It is a budget of its own. 2: Another function gave it up, and agrees. 4: It was taken from another function, which contests it. */
            readonly "budget-origin"?: components["schemas"]["DegreeRequest"];
            /** @description For how many of your initiatives was a community proposed although the cause lies in the organisation? 0: None. 2: A quarter. 4: Half or more. */
            readonly "misplaced-communities"?: components["schemas"]["DegreeRequest"];
        };
        /** @description What the advice depends on besides the answers. */
        readonly GovernanceCircumstances: {
            /** @description What was told. */
            readonly told: readonly components["schemas"]["CodedName"][];
            /** @description What was not. */
            readonly open: readonly components["schemas"]["CodedName"][];
        };
        /** @description A platform, and what the way channels are governed does to it. */
        readonly GovernanceEffect: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description Had nothing been told of governance. */
            readonly without: components["schemas"]["GovernanceStanding"];
            /** @description With all the freedom to publish and to reply, no wish for control, and somebody who stands in during leave. */
            readonly healthy: components["schemas"]["GovernanceStanding"];
            /** @description Stable code of the reason. */
            readonly code: string;
            /** @description The effect as a sentence. */
            readonly reason: string;
        };
        /** @description What the answers on governance changed, and what would lift it. Absent from an assessment whose brief holds none. */
        readonly GovernanceEffects: {
            /** @description What the diagnosis of the brief means for the fit. Null when the brief holds no diagnosis. */
            readonly implications: components["schemas"]["FitImplications"] | null;
            /** @description How far gadgetisation has gone by the diagnosis of the brief. Null when the brief holds no diagnosis. */
            readonly diagnosis: components["schemas"]["GovernanceOutline"] | null;
            /** @description Platforms whose score the answers move, or could move, by a point or more, or whose verdict; in the order of the assessment. */
            readonly platforms: readonly components["schemas"]["GovernanceEffect"][];
        };
        /** @description How the symptoms feed one another. */
        readonly GovernanceLoop: {
            /** @description Cause and effect, between present symptoms only. */
            readonly edges: readonly components["schemas"]["LoopEdge"][];
            /** @description The longest way from the entry point; it ends where it began when the circle closes. */
            readonly chain: readonly components["schemas"]["LoopStep"][];
            /** @description Where to break it; null when nothing is present, or nobody holds a role that could act. */
            readonly entry: components["schemas"]["LoopEntry"] | null;
        };
        /** @description Where the Community Maturity Model is reached. */
        readonly GovernanceMaturity: {
            /** @description Indicated by what was set up, never worked out from symptoms. */
            readonly indicated: components["schemas"]["MaturityStage"];
            /** @description The stage in words. */
            readonly indicatedName: string;
            /** @description What is not there. */
            readonly missing: readonly components["schemas"]["CodedName"][];
            /** @description What was not told. */
            readonly open: readonly components["schemas"]["CodedName"][];
            /** @description The eight competencies. */
            readonly competencies: readonly components["schemas"]["CompetencyStanding"][];
            /** @description The weakest competencies, all that share the worst score. Empty where none shows a symptom. */
            readonly weakest: readonly components["schemas"]["CompetencyId"][];
        };
        /** @description How far gadgetisation has gone, and where to begin. */
        readonly GovernanceOutline: {
            readonly level: components["schemas"]["GadgetisationLevel"];
            /** @description The level in words. */
            readonly levelName: string;
            readonly index: components["schemas"]["GadgetisationIndex"];
            /** @description Where to break the circle; null when nothing is present, or nobody holds a role that could act. */
            readonly entry: components["schemas"]["LoopEntry"] | null;
            /** @description The level, what is severe and where to begin, for whoever decides. */
            readonly reading: readonly components["schemas"]["CodedSentence"][];
        };
        /**
         * @description Who inside the organisation can act; never the community manager alone.
         * @enum {string}
         */
        readonly GovernanceOwner: "sponsor" | "communication-and-marketing" | "line-manager" | "buyer" | "finance";
        /** @description Who decides. Unknown when left out. */
        readonly GovernanceRequest: {
            readonly cmSeniority?: components["schemas"]["CmSeniority"];
            /** @description Whether the community manager is asked before a channel is opened. Unknown when left out. Named in counter-briefs; no score depends on it. */
            readonly cmConsultedBefore?: boolean;
            readonly publishingAutonomy?: components["schemas"]["Autonomy"];
            /**
             * Format: one-line
             * @description Id of a stored diagnosis of this workspace (`POST /v1/diagnoses`), on the day of the brief or before. The brief is judged, and stored, with its answers. Rests on none when left out.
             */
            readonly diagnosisId?: string;
            /** @description Answers of a diagnosis, as `POST /v1/diagnoses` takes them, on the day of the brief unless they name their own. How freely one may reply, and the wish for control, then count in readiness to answer; who stands in during leave, in capacity. Without them nothing changes. Answers about groups inside the organisation alone (`scope: internal`) are refused: they say nothing of public channels. Beside `diagnosisId` only the answers of that very diagnosis are accepted. */
            readonly diagnosis?: components["schemas"]["DiagnosisRequest"];
        };
        /** @description A text the diagnosis rests on. */
        readonly GovernanceSource: {
            readonly id: components["schemas"]["GovernanceSourceId"];
            /** @description Who wrote it. */
            readonly author: string;
            /** @description Its title. */
            readonly title: string;
            /** @description Year. Absent where it is not known. */
            readonly year?: number;
            /** @description Address. Absent where there is none. */
            readonly url?: string;
        };
        /**
         * @description A text the diagnosis rests on.
         * @enum {string}
         */
        readonly GovernanceSourceId: "lagues" | "choblab" | "duperrin-serious" | "duperrin-erp" | "maturity-model" | "state-2014" | "parteja" | "posse" | "dietrich" | "luxembourg" | "shah" | "buffalo" | "li-bernoff" | "own";
        /** @description A score and its verdict. */
        readonly GovernanceStanding: {
            /** @description 0..100, two decimals. */
            readonly score: number;
            readonly verdict: components["schemas"]["Verdict"];
        };
        /** @description The questions about one group. Unknown when left out. */
        readonly GroupAnswersRequest: {
            /** @description Does the group owe a result with a date? 0 none, 2 a shared topic with some outputs, 4 objectives, a deadline and deliverables. */
            readonly "accountable-result"?: components["schemas"]["DegreeRequest"];
            /** @description How do people come in? 0 they choose, 2 invited by role and free to decline, 4 appointed or automatic. */
            readonly "assigned-membership"?: components["schemas"]["DegreeRequest"];
            /** @description Does one manager hold authority over this work? 0 none, 2 several in part, 4 one in full. */
            readonly "single-manager"?: components["schemas"]["DegreeRequest"];
            /** @description Are exchanges the work itself? 0 on top of it and optional, 2 mixed, 4 nobody could work without them. */
            readonly "in-the-flow"?: components["schemas"]["DegreeRequest"];
            /** @description Is the aim to make a group emerge, raise awareness, spread, convince? 0 no, 2 partly, 4 the main aim. Named `aims` answer it when it is left out. */
            readonly "win-over"?: components["schemas"]["DegreeRequest"];
            /** @description Must attention be earned? 0 attendance is the job, 2 partly, 4 entirely voluntary. */
            readonly "optional-attention"?: components["schemas"]["DegreeRequest"];
            /** @description Does it cross units or the border of the organisation? 0 one unit, 2 several, 4 open, the outside included. */
            readonly "crosses-borders"?: components["schemas"]["DegreeRequest"];
            /** @description Is there a common domain, concern or identity that members feel? 0 no, 2 vague, 4 strong, and members name it. */
            readonly "shared-domain"?: components["schemas"]["DegreeRequest"];
            /** @description Do members want to talk to each other, and gain from it? 0 no, 2 some, 4 they already do. */
            readonly "peer-desire"?: components["schemas"]["DegreeRequest"];
            /** @description If the exchange were perfect, would the problem end? 0 no, 2 partly, 4 yes. At most 1 while the owner of a cause outside the conversation has not agreed to change it. */
            readonly "tractable-by-exchange"?: components["schemas"]["DegreeRequest"];
            /** @description Is the community proposed so that nothing else has to change? 0 no, 2 unclear, 4 openly. 4 when `willChange` is an empty list. */
            readonly avoidance?: components["schemas"]["DegreeRequest"];
            /** @description Does it already run, with leaders and a rhythm of its own? 0 it does not exist, 2 irregularly, 4 clearly. */
            readonly "autonomous-vitality"?: components["schemas"]["DegreeRequest"];
            /** @description Have members asked for something? 0 no, 2 hints, 4 an explicit request. */
            readonly "request-for-help"?: components["schemas"]["DegreeRequest"];
            /** @description What would be brought that they lack? 0 nothing, 2 comfort, 4 something essential. */
            readonly "added-value"?: components["schemas"]["DegreeRequest"];
        };
        /** @description The verdict on one group. */
        readonly GroupQualification: {
            /** @description Name of the group. */
            readonly group: string;
            readonly verdict: components["schemas"]["QualificationVerdict"];
            /** @description The verdict in words. */
            readonly verdictName: string;
            readonly subVerdict?: components["schemas"]["SubVerdict"];
            readonly mode?: components["schemas"]["ManagementMode"];
            /** @description Stable code of the reason. */
            readonly code: string;
            /** @description The reason as a sentence. */
            readonly reason: string;
            readonly socioCollaborative: components["schemas"]["Pole"];
            readonly community: components["schemas"]["Pole"];
            /** @description Share of what was asked that was answered, 0..1. */
            readonly answered: number;
            /** @description By how many degrees, over all answers, they would have to be other to give another verdict; 0 where open answers alone may decide. Null without a verdict. */
            readonly margin: number | null;
            /** @description The share that was answered, in full where the verdict is firm, by half where it lies at the border of another one, 0..1. No answer to an open question lowers it. */
            readonly confidence: number;
            readonly plan: components["schemas"]["QualificationPlan"];
            readonly sensitivity: components["schemas"]["QualificationSensitivity"];
            /** @description The two or three questions whose answers would most probably change the verdict. */
            readonly questions: readonly components["schemas"]["QualificationQuestion"][];
        };
        /** @description People who share a manager, an obligation to take part and a deliverable. Split where two sets of people differ in one of these. */
        readonly GroupRequest: {
            /**
             * Format: one-line
             * @description What the group is called; each name once.
             */
            readonly name: string;
            readonly answers?: components["schemas"]["GroupAnswersRequest"];
            /** @description Named aims. Unknown when left out; an empty list says that there is none. */
            readonly aims?: readonly components["schemas"]["CommunityAim"][];
            /** @description What will change inside the organisation besides this. Unknown when left out; an empty list is an answer: nothing else will change. */
            readonly willChange?: readonly string[];
            readonly cause?: components["schemas"]["CauseRequest"];
            /** @description What is to come of it. Unknown when left out. */
            readonly expectedOutcome?: components["schemas"]["ExpectedOutcome"];
            /** @description How it is to be run. Unknown when left out. */
            readonly plannedMethod?: components["schemas"]["PlannedMethod"];
            /** @description Who is to lead it, or to speak in it. Unknown when left out. */
            readonly plannedLead?: components["schemas"]["PlannedLead"];
            /** @description Who had the idea. Unknown when left out. */
            readonly proposedBy?: components["schemas"]["Proposer"];
            /** @description Where these people talk today. Unknown when left out; an empty list says nowhere. */
            readonly existingPlaces?: readonly string[];
            /** @description Whether its members are themselves managers of teams. Unknown when left out. */
            readonly membersAreManagers?: boolean;
            /** @description Until when the planned lead is to stay. Left out when no end is set. */
            readonly leadUntil?: components["schemas"]["Date"];
            /** @description What it is to help with. Unknown when left out. */
            readonly need?: components["schemas"]["CommunityNeed"];
            /**
             * Format: one-line
             * @description Who manages them. Unknown when left out.
             */
            readonly manager?: string;
        };
        /** @description The process answers. */
        readonly Health: {
            /**
             * @description Always `ok`.
             * @constant
             */
            readonly status: "ok";
        };
        /** @description 0 absent, 1 occasional, 2 frequent, 3 systematic or formal, or `unknown`, which is the same as leaving it out. */
        readonly HostilityDegreeRequest: number | "unknown";
        /**
         * @description An item by which a context can be hostile.
         * @enum {string}
         */
        readonly HostilityId: "speaking-is-punished" | "participation-is-wasted-time" | "loyalty-conflict" | "surveillance" | "prior-approval" | "hoarding-pays" | "leaders-absent" | "institution-distrusted" | "no-follow-up" | "hierarchy-pressure" | "legal-barrier" | "public-hostility";
        /**
         * @description How safely people can take part.
         * @enum {string}
         */
        readonly HostilityLevel: "hostile" | "fragile" | "favourable" | "unknown";
        /** @description Hours per week, answering included. */
        readonly HoursPerWeekRequest: {
            /** @description The least at which the channel lives; not above what is healthy. */
            readonly minimum: number;
            /** @description The rhythm in which it does well. */
            readonly healthy: number;
        };
        /**
         * @description How much a request rests on hype, in words.
         * @enum {string}
         */
        readonly HypeLevel: "low" | "moderate" | "high" | "unknown";
        /** @description What became of a line. */
        readonly ImportedLine: {
            /** @description Where it begins in the file, which has its header on line 1. */
            readonly line: number;
            /**
             * @description `unchanged`: it said nothing that was not known.
             * @enum {string}
             */
            readonly outcome: "created" | "updated" | "unchanged" | "refused";
            /** @description The account; absent where the line was refused, and where a dry run would register it. */
            readonly accountId?: string;
            /** @description What is wrong with a line that was refused. */
            readonly errors?: readonly components["schemas"]["InventoryFault"][];
        };
        /** @description How far what others asked or said was answered. A reaction is no answer. */
        readonly IncomingSummary: {
            /** @description From when on it was visible. Absent where that is not known. */
            readonly since?: components["schemas"]["Instant"];
            /** @description Contributions of others. */
            readonly items: number;
            /** @description Those among them that ask something, told by the question mark. */
            readonly questions: number;
            /** @description Those that the account answered. */
            readonly answered: number;
            /** @description Hours until the first answer, the middle one of those that got one. Absent when none did. */
            readonly medianHoursToAnswer?: number;
            /** @description The oldest question that nobody has answered. Absent when there is none. */
            readonly oldestUnanswered?: {
                /** @description When it was asked. */
                readonly at: components["schemas"]["Instant"];
                /** @description Where it can be read. Absent where it has no address. */
                readonly url?: string;
            };
        };
        /** @description The index if everything unanswered spoke against hype, or for it. */
        readonly IndexBounds: {
            /** @description Lowest, 0..100. */
            readonly low: number;
            /** @description Highest, 0..100. */
            readonly high: number;
        };
        /** @description What one part brings to the index. */
        readonly IndexContribution: {
            readonly part: components["schemas"]["IndexPart"];
            /**
             * @description Whether the part could be scored.
             * @enum {string}
             */
            readonly outcome: "scored" | "unknown";
            /** @description Points it brings. Absent when unknown. */
            readonly points?: number;
            /** @description Points it could bring. */
            readonly maximum: number;
            /** @description Stable code of the reason. */
            readonly code: string;
            /** @description The reason as a sentence. */
            readonly reason: string;
        };
        /**
         * @description A part of the bling-bling index.
         * @enum {string}
         */
        readonly IndexPart: "motives" | "justification" | "platform-maturity";
        /** @description An indicator and how it was answered. */
        readonly IndicatorAnswer: {
            readonly indicator: components["schemas"]["IndicatorId"];
            /** @description The question. */
            readonly text: string;
            /** @description Degree, 0 healthy to 4 worst; null when it was not answered. */
            readonly degree: number | null;
            /** @description The answer in words; null when it was not answered, or lies between two answers. */
            readonly answer: string | null;
            /** @description Counted from channels or trials, in the place of a degree that was told. */
            readonly counted: boolean;
        };
        /**
         * @description A question about how the channels are governed.
         * @enum {string}
         */
        readonly IndicatorId: "decision-distance" | "strategy-role" | "objectives-origin" | "last-advice" | "entry-stage" | "unadapted-content" | "content-veto" | "comment-feedback" | "course-change" | "recent-tests" | "main-baseline" | "stopped-by-data" | "review-age" | "openings-without-use" | "last-opening-reason" | "consulted-before-opening" | "idle-accounts" | "presence-objectives" | "base-life" | "long-form-home" | "links-to-base" | "findability" | "recoverable-content" | "reply-autonomy" | "publish-autonomy" | "experiment-means" | "crisis-alert" | "intern-alone" | "supervision" | "experience" | "account-load" | "leave-cover" | "deleted-criticism" | "relay-expectation" | "outsourced-voice" | "owned-audience" | "orphan-accounts" | "unanswered-public" | "provider-people" | "provider-stopped" | "provider-measurement" | "provider-practice" | "kpi-of-objective" | "return-period" | "budget-origin" | "misplaced-communities";
        /**
         * @description Where its people are.
         * @enum {string}
         */
        readonly InitiativeScope: "internal" | "external" | "mixed";
        /**
         * Format: date-time
         * @description A moment, ISO 8601. Answers are in UTC with a `Z`; requests may have another offset.
         */
        readonly Instant: string;
        /**
         * @description A column of an inventory.
         * @enum {string}
         */
        readonly InventoryColumn: "platform" | "reference" | "organisation" | "owner" | "deputy" | "purpose" | "purposeWrittenOn" | "openedOn" | "motivesAtOpening" | "promisedCadenceDays" | "promisedReplyHours" | "hoursPerWeek" | "administrators" | "access" | "kind" | "dutyToKeep" | "recordsDuty" | "audience" | "tags";
        /** @description What is wrong with a line. */
        readonly InventoryFault: {
            /** @description In which column; absent where the line as a whole cannot be read. */
            readonly column?: components["schemas"]["InventoryColumn"];
            readonly code: components["schemas"]["FaultCode"];
            /** @description The error as a sentence. */
            readonly detail: string;
        };
        /** @description What became of the lines of an inventory. */
        readonly InventoryImport: {
            /** @description Whether nothing was written. */
            readonly dryRun: boolean;
            /** @description Accounts that were registered. */
            readonly created: number;
            /** @description Accounts of which something else is said now. */
            readonly updated: number;
            /** @description Lines that said nothing new. */
            readonly unchanged: number;
            /** @description Lines of which nothing was written. */
            readonly refused: number;
            /** @description All lines, in their order. */
            readonly lines: readonly components["schemas"]["ImportedLine"][];
        };
        /** @description An account with what is said of it and how it stands. What nobody has said is left out. */
        readonly InventoryLine: {
            /** @description The account. */
            readonly id: string;
            readonly platform: components["schemas"]["PlatformId"];
            /** @description What it is read by. */
            readonly reference: string;
            /** @description Whose it is: its `externalId`, or its id where it has none. */
            readonly organisation?: string;
            /** @description Who answers for it. Null: it is known that nobody does. */
            readonly owner?: string | null;
            /** @description Who stands in. Null: it is known that nobody does. */
            readonly deputy?: string | null;
            /** @description What it is for. */
            readonly purpose?: string;
            readonly purposeWrittenOn?: components["schemas"]["Date"];
            readonly openedOn?: components["schemas"]["Date"];
            /** @description Why it was opened. */
            readonly motivesAtOpening?: readonly components["schemas"]["Motive"][];
            /** @description Days between posts that its readers were promised. */
            readonly promisedCadenceDays?: number;
            /** @description Hours until an answer that its readers were promised. */
            readonly promisedReplyHours?: number;
            /** @description Hours a week that somebody has for it. */
            readonly hoursPerWeek?: number;
            /** @description People who can log in and administer it. */
            readonly administrators?: number;
            /**
             * @description Whether the organisation can still log in.
             * @enum {string}
             */
            readonly access?: "held" | "lost";
            readonly kind?: components["schemas"]["AccountKind"];
            /** @description Whether it has to be kept by law or contract. */
            readonly dutyToKeep?: boolean;
            /** @description Whether what it published has to be kept as a record. */
            readonly recordsDuty?: boolean;
            /**
             * @description Whether the public it is for is still there.
             * @enum {string}
             */
            readonly audience?: "present" | "gone";
            /** @description Words by which accounts are found together. */
            readonly tags?: readonly string[];
            readonly state: components["schemas"]["Standing"];
            readonly lastPostOn?: components["schemas"]["Date"];
            readonly observedAt?: components["schemas"]["Instant"];
        };
        /** @description How far a channel's own gaps lie apart. */
        readonly Irregularity: {
            readonly regularity: components["schemas"]["Regularity"];
            /** @description Standard deviation of the natural logarithm of its gaps, newer ones counted for more; 1.28 for posts by pure chance. */
            readonly spread: number;
            /** @description Eight of its gaps in ten are this long at least, newer ones counted for more ... */
            readonly shortGapDays: number;
            /** @description ... and this long at most. */
            readonly longGapDays: number;
            /** @description The same in one sentence. */
            readonly sentence: string;
        };
        /** @description Items of one account that may be billed at most. */
        readonly ItemLimits: {
            /** @description Posts. X gives out no fewer than five at once. */
            readonly posts: number;
            /** @description Contributions of others. X gives out no fewer than five at once, so that a smaller number means none. */
            readonly incoming: number;
        };
        /** @description The answer to a line that was understood. */
        readonly JudgedLine: {
            /** @description The key of the line. */
            readonly key: string;
            readonly vitality: components["schemas"]["Vitality"];
        };
        /** @description What a remedy would ask for, and is done already. */
        readonly KeptPractice: {
            readonly symptom: components["schemas"]["SymptomId"];
            /** @description Stable code of the remedy. */
            readonly code: string;
            /** @description The sentence. */
            readonly text: string;
        };
        /** @description A key of the workspace, without its secret, which nobody keeps. */
        readonly Key: {
            /** @description Id of the key. */
            readonly id: string;
            /** @description What it is for. */
            readonly name: string;
            /** @description What it may do. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description The organisations it is limited to. Absent when it is limited to none. */
            readonly organisationIds?: readonly string[];
            readonly state: components["schemas"]["KeyState"];
            /** @description When it was made. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description Until when it works. Absent when it does not expire. */
            readonly expiresAt?: components["schemas"]["Instant"];
            /** @description When it was revoked. Absent unless it was. */
            readonly revokedAt?: components["schemas"]["Instant"];
            /** @description When it was used last, to the minute. Absent when it never was. */
            readonly lastUsedAt?: components["schemas"]["Instant"];
            /** @description Id of the key that a rotation put in its place. Absent unless it was rotated. */
            readonly replacedBy?: string;
        };
        /** @description Keys, newest first. */
        readonly KeyPage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["Key"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description A key that is wanted. */
        readonly KeyRequest: {
            /**
             * Format: one-line
             * @description What it is for.
             */
            readonly name: string;
            /** @description What it may do; nothing that the key which asks may not do itself (`scope-beyond-own`). */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description Limits it to these organisations (`organisation-unknown`): it sees and makes nothing that belongs to no organisation or to another one, and reads nothing that tells of the workspace as a whole. Not limited when left out. A key with the scope `admin` cannot be limited (`admin-unlimited`). */
            readonly organisationIds?: readonly string[];
            /** @description Until when it works; not past already (`expired-already`). It does not expire when left out. */
            readonly expiresAt?: components["schemas"]["Moment"];
        };
        /** @description How a key is put in the place of another one. */
        readonly KeyRotationRequest: {
            /**
             * @description Hours for which the former key works as well. 24 when left out; with 0 it ends at once.
             * @default 24
             */
            readonly overlapHours?: number;
            /** @description Until when the new key works; not past already (`expired-already`). When left out, as long as the former one would have; a former one that has expired has no such day, and this is asked for (`expired-already`). */
            readonly expiresAt?: components["schemas"]["Moment"];
        };
        /**
         * @description Whether a key works now.
         * @enum {string}
         */
        readonly KeyState: "active" | "expired" | "revoked";
        /**
         * @description `rate`: so many of so many, 0..1; `count`: how often, by the week; `mean`: an average of single values; `time-to-answer`: the part of questions answered within a limit, 0..1, those that nobody answers among them.
         * @enum {string}
         */
        readonly KpiType: "rate" | "count" | "mean" | "time-to-answer";
        /**
         * @description A language of sentences (BCP 47).
         * @enum {string}
         */
        readonly Language: "en" | "fr";
        /**
         * @description Who should lead.
         * @enum {string}
         */
        readonly LeadId: "animator-with-sponsor" | "facilitators-with-sponsor" | "animator-with-communication" | "team-manager" | "manager-and-animator" | "cause-owner" | "objective-owner" | "own-leaders" | "own-leaders-with-host" | "requester";
        /**
         * @description Something that is in the hands of the organisation; `measured-audience` is no change but a measurement to make.
         * @enum {string}
         */
        readonly LeverId: "hours" | "staffing" | "stop-account" | "use" | "new-format" | "better-format" | "response-time" | "coverage" | "autonomy" | "measured-audience";
        /** @description Local time, `HH:MM`. */
        readonly LocalTimeOfDay: string;
        /** @description An account that only one of two audits has. */
        readonly LoneAccount: {
            readonly account: components["schemas"]["Account"];
            /** @description Id of the account. Absent where the workspace has forgotten it. */
            readonly accountId?: string;
            readonly result?: components["schemas"]["OutcomeThen"];
        };
        /**
         * @description Why an account is due when it is. `not-audited`: nobody has looked yet. `own-rhythm`: by then it has usually published again. `state-may-change`: if nothing is published until then, it is in another state. `long-silence`: by then its silence is longer by a tenth. `rhythm-unknown`: too little is known of its rhythm. `not-read`: it could not be read last time. `parked`: it rests, and is watched.
         * @enum {string}
         */
        readonly LookReason: "not-audited" | "own-rhythm" | "state-may-change" | "long-silence" | "rhythm-unknown" | "not-read" | "parked";
        /**
         * @description Which accounts are audited on the day on which their promise would be missed. `unbilled`, those of platforms that take no money for it. `always` counts in the budget like any other audit. With `never`, the next audit tells.
         * @enum {string}
         */
        readonly LooksWhenMissed: "never" | "unbilled" | "always";
        /** @description What leads to what. */
        readonly LoopEdge: {
            readonly from: components["schemas"]["LoopNode"];
            readonly to: components["schemas"]["LoopNode"];
            /**
             * @description Between two present symptoms; told of a channel; or what the symptom leads to, not told of any.
             * @enum {string}
             */
            readonly basis: "present" | "observed" | "expected";
        };
        /** @description Where to break the chain. */
        readonly LoopEntry: {
            readonly symptom: components["schemas"]["SymptomId"];
            /** @description Its name. */
            readonly name: string;
            readonly owner: components["schemas"]["GovernanceOwner"];
            /** @description Who that is, by name where it was told. */
            readonly ownerText: string;
        };
        /**
         * @description A symptom, or what symptoms end in.
         * @enum {string}
         */
        readonly LoopNode: "basement-role" | "escaping-creation" | "linear-execution" | "bling-bling" | "forgotten-base" | "near-zero-autonomy" | "thin-staffing" | "control-illusion" | "neglected-accounts" | "hollow-supply" | "unmeasured-return" | "community-as-erp" | "poor-results" | "discredit";
        /** @description A step of the chain. */
        readonly LoopStep: {
            readonly node: components["schemas"]["LoopNode"];
            /** @description Its name. */
            readonly name: string;
        };
        /**
         * @description Whether there is a community to animate, or an audience to talk with.
         * @enum {string}
         */
        readonly ManagementMode: "community" | "audience";
        /** @description What the organisation has set up. Unknown when left out. */
        readonly MaturityRequest: {
            /** @description Is there a written strategy that management has approved? */
            readonly "approved-strategy"?: boolean;
            /** @description Have people and a budget been allocated to it? */
            readonly "allocated-resources"?: boolean;
            /** @description Are there written policies on who may say what? */
            readonly "formal-policies"?: boolean;
            /** @description Are results reported regularly? */
            readonly "regular-reporting"?: boolean;
            /** @description Can the value that was produced be shown? */
            readonly "shown-value"?: boolean;
        };
        /**
         * @description A stage of the Community Maturity Model. The questions asked cannot tell the fourth stage from the third.
         * @enum {string}
         */
        readonly MaturityStage: "hierarchy" | "emergent-community" | "community" | "unknown";
        /** @description The answer of JSON-RPC 2.0 to one request, a result or an error. */
        readonly McpAnswer: {
            /**
             * @description The version of JSON-RPC.
             * @constant
             */
            readonly jsonrpc: "2.0";
            /** @description The id of the request. */
            readonly id?: string | number;
            /** @description What the method gives, as the protocol says. */
            readonly result?: {
                readonly [key: string]: unknown;
            };
            /** @description Why there is no result. A tool that refuses is a result. */
            readonly error?: {
                /** @description The code of JSON-RPC or of the protocol. */
                readonly code: number;
                /** @description A sentence. */
                readonly message: string;
                /** @description The problem (RFC 9457), where there is one. */
                readonly data?: unknown;
            };
        };
        /** @description A request or a notification of JSON-RPC 2.0; a notification has no `id`. The service asks nothing, so that there is no answer to send it. */
        readonly McpMessage: {
            /**
             * @description The version of JSON-RPC.
             * @constant
             */
            readonly jsonrpc: "2.0";
            /** @description What the answer will carry, chosen by whoever asks. */
            readonly id?: string | number;
            /** @description The method of the protocol (`tools/call`). */
            readonly method: string;
            /** @description What the method takes, as the protocol says. */
            readonly params?: {
                readonly [key: string]: unknown;
            };
        };
        /**
         * @description Whether an own measurement still stands: `live`, `expired` (its last day has passed) or `withdrawn` (the workspace took it back).
         * @enum {string}
         */
        readonly MeasurementState: "live" | "expired" | "withdrawn";
        /** @description Share 0..1 of the people of an age band under 18 of a geography who use a platform. */
        readonly MinorsFigure: {
            /** @description Share, 0..1. */
            readonly value: number;
            /** @description What one unit of it is. */
            readonly unit: string;
            readonly basis: components["schemas"]["Basis"];
            /** @description Ids of the records behind it; empty only for a judgement. */
            readonly evidence: readonly string[];
            /** @description Day of the last look at the value and its sources. */
            readonly reviewedOn: components["schemas"]["Date"];
            /** @description How far it may be trusted today, 0..1: the weight of its best record, by age. */
            readonly confidence: number;
            /** @description True when every record that counts behind it is older than one halving period of its topic, as of today. */
            readonly stale: boolean;
            /** @description Whom it speaks about when that is narrower than everybody. */
            readonly population?: string;
            /** @description A remark. Absent when there is none. */
            readonly note?: string;
            readonly own?: components["schemas"]["OwnMeasurement"];
            readonly geography: components["schemas"]["Geography"];
            /**
             * @description The true share is at least (lower) or at most (upper) that. Absent when it is neither.
             * @enum {string}
             */
            readonly bound?: "lower" | "upper";
            /** @description Youngest age asked, in years. */
            readonly ageMin: number;
            /** @description Oldest age asked, in years. */
            readonly ageMax: number;
        };
        /** @description Something that could not be had of this account, and why. It is unknown, and counts for nothing. */
        readonly Missing: {
            readonly what: components["schemas"]["Told"];
            /**
             * @description `never`: the platform tells it nobody. `credential`: no access was given that would show it. `permission`: the access that was given lacks a right. `budget`: it would have taken more requests than one audit makes. `failed`: the platform did not answer that question.
             * @enum {string}
             */
            readonly why: "never" | "credential" | "permission" | "budget" | "failed";
        };
        /** @description An input that was not given. */
        readonly MissingInput: {
            readonly input: components["schemas"]["QualificationInput"];
            /** @description The input in words. */
            readonly text: string;
        };
        /**
         * @description Why that model was chosen.
         * @enum {string}
         */
        readonly ModelReason: "bad-advice" | "misunderstanding" | "avoidance";
        /**
         * Format: iso-moment
         * @description A calendar date (read as midnight UTC) or an ISO 8601 moment with a `Z` or an offset of at most 14 hours, from 1900 to 2200.
         */
        readonly Moment: string;
        /** @description An amount of money. */
        readonly Money: {
            /**
             * @description In which money.
             * @constant
             */
            readonly currency: "USD";
            /** @description How much of it. */
            readonly amount: number;
        };
        /**
         * @description Why somebody asks for a platform.
         * @enum {string}
         */
        readonly Motive: "audience-measured" | "audience-asks" | "pilot-succeeded" | "use-identified" | "objective-kpi" | "unmet-niche" | "capacity-secured" | "advice-favourable" | "exit-rule" | "service-continuity" | "legal-duty" | "competitor-present" | "novelty" | "buzz" | "everyone-does" | "missing-out" | "management-wish" | "prestige" | "vendor-suggestion" | "free-of-charge" | "follower-goal" | "relay-army" | "one-account-per-unit" | "campaign-page" | "personal-taste" | "values" | "reserve-name";
        /**
         * @description How well a good reason is supported: only said (0.25), said with a source (0.5), shown by figures of the organisation's own (1). Hype motives weigh the same whatever it is.
         * @enum {string}
         */
        readonly MotiveEvidence: "asserted" | "source-named" | "measured";
        /** @description A reason with how well it is supported. */
        readonly MotiveRequest: {
            readonly motive: components["schemas"]["Motive"];
            /** @description How well the reason is supported. Left out, a source makes it `source-named`; `audience-measured`, `service-continuity` and `pilot-succeeded` report a measurement and count as `measured`; everything else is `asserted`. */
            readonly evidence?: components["schemas"]["MotiveEvidence"];
            /**
             * Format: plain-text
             * @description Where the support can be looked up. Unknown when left out.
             */
            readonly source?: string;
        };
        /** @description An account that two audits have in common, or one of them has alone. */
        readonly NamedAccount: {
            readonly account: components["schemas"]["Account"];
            /** @description Id of the account. Absent where the workspace has forgotten it. */
            readonly accountId?: string;
        };
        /** @description How neglected an account is, with the bounds of what is not known. */
        readonly Neglect: {
            /** @description 0 nothing that is known is amiss, 100 everything is. Absent where nothing is known. */
            readonly score?: number;
            /** @description What it would be if all that is unknown were in order. */
            readonly low: number;
            /** @description What it would be if nothing of it were. */
            readonly high: number;
            /** @description Weight of what is known and counts among all that applies. */
            readonly known: number;
            /** @description Present where the terms of the platform forbid to compute a score from what was read. It is then made of what the organisation says alone, and what was read counts as unknown. */
            readonly withheld?: components["schemas"]["TermReason"];
        };
        /** @description Two platforms that follow one another in the ranking. */
        readonly Neighbours: {
            readonly ahead: components["schemas"]["ChannelId"];
            readonly behind: components["schemas"]["ChannelId"];
            /** @description Share of the draws in which the order is as published. */
            readonly probability: number;
            /** @description True when the order holds in fewer than three draws of four. */
            readonly tooCloseToCall: boolean;
            /** @description The same as a sentence. */
            readonly text: string;
            /** @description For platforms of the same verdict: the weights at which one criterion makes them equal, nearest first. */
            readonly flips: readonly components["schemas"]["WeightFlip"][];
        };
        /** @description A key that was just made. Its secret is answered here and never again. */
        readonly NewKey: {
            /** @description Id of the key. */
            readonly id: string;
            /** @description What it is for. */
            readonly name: string;
            /** @description What it may do. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description The organisations it is limited to. Absent when it is limited to none. */
            readonly organisationIds?: readonly string[];
            readonly state: components["schemas"]["KeyState"];
            /** @description When it was made. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description Until when it works. Absent when it does not expire. */
            readonly expiresAt?: components["schemas"]["Instant"];
            /** @description When it was revoked. Absent unless it was. */
            readonly revokedAt?: components["schemas"]["Instant"];
            /** @description When it was used last, to the minute. Absent when it never was. */
            readonly lastUsedAt?: components["schemas"]["Instant"];
            /** @description Id of the key that a rotation put in its place. Absent unless it was rotated. */
            readonly replacedBy?: string;
            /** @description What `Authorization: Bearer` takes. Kept by nobody but you. */
            readonly secret: string;
        };
        /** @description Something that must be said. */
        readonly Note: {
            /** @description Stable code of the reason. */
            readonly code: string;
            /** @description The reason as a sentence. */
            readonly text: string;
        };
        /**
         * @description Why alerts come together. `immediate`: they happened within a quarter of an hour. `after-quiet-hours`: they waited for the end of those. `digest`: those of a day or a week.
         * @enum {string}
         */
        readonly NotificationKind: "immediate" | "after-quiet-hours" | "digest";
        /** @description A question that the brief leaves open, and how probably its answer would change a verdict. */
        readonly OpenQuestion: {
            readonly question: components["schemas"]["BriefQuestionId"];
            /** @description The platform of the account it asks about. Absent for every other question. */
            readonly about?: components["schemas"]["ChannelId"];
            /** @description Probability 0..1 that a plausible answer changes a verdict, everything else staying open. */
            readonly probability: number;
            /** @description Stable code of the question. */
            readonly code: string;
            /** @description The question as one would put it to a client. */
            readonly text: string;
            /** @description The platforms whose verdict may change. Empty when no plausible answer changes any. */
            readonly platforms: readonly components["schemas"]["VerdictChange"][];
        };
        /** @description An organisation that the workspace looks after. */
        readonly Organisation: {
            /** @description Id of the organisation. */
            readonly id: string;
            /**
             * Format: one-line
             * @description What the organisation is called.
             */
            readonly name: string;
            /**
             * Format: one-line
             * @description What your own tools know it by, such as its number in a CRM; one organisation each (`external-id-taken`).
             */
            readonly externalId?: string;
            /** @description The language it is written to in. */
            readonly language?: components["schemas"]["Language"];
            readonly contact?: components["schemas"]["Contact"];
            /** @description When it was made. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When what is said of it was changed last. */
            readonly updatedAt: components["schemas"]["Instant"];
            /** @description One more with every change; in `ETag` and `If-Match`. */
            readonly version: number;
            readonly brief?: components["schemas"]["BriefMark"];
        };
        /** @description What is said of an organisation. */
        readonly OrganisationDetails: {
            /**
             * Format: one-line
             * @description What the organisation is called.
             */
            readonly name: string;
            /**
             * Format: one-line
             * @description What your own tools know it by, such as its number in a CRM; one organisation each (`external-id-taken`).
             */
            readonly externalId?: string;
            /** @description The language it is written to in. */
            readonly language?: components["schemas"]["Language"];
            readonly contact?: components["schemas"]["Contact"];
        };
        /**
         * @description What kind of organisation it is.
         * @enum {string}
         */
        readonly OrganisationKind: "b2b" | "b2c" | "public" | "nonprofit" | "individual";
        /**
         * @description How the role sits in the organisation.
         * @enum {string}
         */
        readonly OrganisationModel: "organic" | "centralised" | "hub-and-spoke" | "dandelion" | "honeycomb";
        /** @description Organisations, newest first. */
        readonly OrganisationPage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["Organisation"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description Who asks. */
        readonly OrganisationRequest: {
            /**
             * Format: one-line
             * @description Name as it appears in reports.
             */
            readonly name: string;
            readonly kind: components["schemas"]["OrganisationKind"];
            /** @description Line of business in kebab-case words (`home-decoration`, `local-government`). Unknown when left out; visual sectors and the press change some ratings. */
            readonly sector?: string;
            /** @description Where the organisation is, ISO 3166-1 alpha-2. Unknown when left out; figures then fall back to wider geographies. */
            readonly country?: string;
            readonly reach?: components["schemas"]["Reach"];
            /** @description Languages the organisation publishes in. Unknown when left out. No score depends on it. */
            readonly languages?: readonly string[];
            /** @description Number of people employed. Unknown when left out. No score depends on it. */
            readonly employees?: number;
        };
        /** @description Another problem of the organisation. */
        readonly OtherProblemRequest: {
            /**
             * Format: one-line
             * @description What the problem is.
             */
            readonly problem: string;
            /** @description Whether a community is proposed for it too. */
            readonly communityProposed: boolean;
        };
        /** @description A stretch in which the account cannot be seen. */
        readonly Outage: {
            /** @description Since when. */
            readonly from: components["schemas"]["Moment"];
            /** @description Until when; after `from` (`stretch-reversed`). For good when left out. */
            readonly until?: components["schemas"]["Moment"];
            /**
             * @description What a reading comes to meanwhile.
             * @enum {string}
             */
            readonly status: "not-found" | "private" | "suspended" | "rate-limited" | "unreachable" | "credential-rejected";
        };
        /**
         * @description Whether a criterion could be scored. An unknown one widens the bounds; one that does not apply leaves the score.
         * @enum {string}
         */
        readonly Outcome: "scored" | "unknown" | "not-applicable";
        /** @description How an account came out in one audit. */
        readonly OutcomeThen: {
            readonly state: components["schemas"]["Standing"];
            /** @description The same in one sentence. */
            readonly sentence: string;
        };
        /** @description A figure that the workspace measured itself. */
        readonly Override: {
            /** @description Its id; stands among the evidence wherever the figure counts. */
            readonly id: string;
            /** @description When it was given. */
            readonly createdAt: components["schemas"]["Instant"];
            readonly platform: components["schemas"]["ChannelId"];
            /** @description Path of the figure within the profile. */
            readonly figure: string;
            /** @description What was measured. */
            readonly value: number;
            /** @description What one unit of the value is. */
            readonly unit: string;
            /** @description What the profile says without it. Absent when it has no such figure. */
            readonly publishedValue?: number;
            /** @description Who says so. */
            readonly author: string;
            /** @description Why. */
            readonly reason: string;
            /** @description Day of the measurement. */
            readonly measuredOn: components["schemas"]["Date"];
            /** @description Last day it is used. */
            readonly expiresOn: components["schemas"]["Date"];
            readonly confidence: components["schemas"]["EvidenceConfidence"];
            /** @description Whether its last day has passed. */
            readonly expired: boolean;
            /** @description Whether it counts in an assessment of today. Not when it has expired, nor while it would put a minimum above what is healthy. */
            readonly applies: boolean;
        };
        /** @description Overrides, newest first, the expired ones included. */
        readonly OverridePage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["Override"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description A figure that the workspace measured itself, to stand in the place of the published or described one. */
        readonly OverrideRequest: {
            readonly platform: components["schemas"]["ChannelName"];
            /** @description Path of the figure within the profile: `goals.<goal>`, `uses.<use>`, `formats.<format>`, `audience.reach.<place>`, `audience.contexts.<context>.<place>`, `cadence.minimumPerWeek`, `cadence.healthyPerWeek`, `effort.minimumHoursPerWeek`, `effort.healthyHoursPerWeek`, `halfLifeDays`, `conversation.demand`, `conversation.answerWithinHours`, `durability.<ownership, stability, independence or legalSafety>`. */
            readonly figure: string;
            /** @description What was measured, in the unit of the figure: ratings are whole, 0..4, shares 0..1. */
            readonly value: number;
            readonly author: components["schemas"]["AuthorRequest"];
            /** @description How it was measured, and why it says more than the published figure. */
            readonly reason: components["schemas"]["ReasonRequest"];
            /** @description Day of the measurement, not after today; it ages from then on as a record of its topic does. */
            readonly measuredOn: components["schemas"]["Date"];
            /** @description Last day it is used, not before today. Afterwards the published figure stands again. */
            readonly expiresOn: components["schemas"]["Date"];
            /**
             * @description How good the measurement is. Medium when left out.
             * @default medium
             */
            readonly confidence?: components["schemas"]["EvidenceConfidence"];
        };
        /** @description What the first screen of a dashboard needs. */
        readonly Overview: {
            /** @description The moment it speaks about. */
            readonly asOf: components["schemas"]["Instant"];
            /** @description The accounts of the workspace, each counted in one place. Keys with nothing to count are absent. */
            readonly accounts: {
                /** @description All accounts. */
                readonly total: number;
                /** @description Those that were read, by state of vitality. */
                readonly states: components["schemas"]["AccountCounts"];
                /** @description Those put to rest by decision, by declared state. */
                readonly declared: components["schemas"]["AccountCounts"];
                /** @description Those that could not be read at their newest audit, by trouble. */
                readonly unread: components["schemas"]["AccountCounts"];
                /** @description Those no audit has looked at yet. */
                readonly notAudited: number;
            };
            /** @description Accounts that came to stand otherwise last, the latest first. */
            readonly changed: readonly components["schemas"]["AccountSummary"][];
            /** @description Accounts that have not posted for longest, as far as they were read, the longest first. Neither those put to rest by decision nor those whose normal state is silence (`alert`). */
            readonly silent: readonly components["schemas"]["AccountSummary"][];
            /** @description Alerts that are open. */
            readonly alerts: {
                /** @description Warnings. */
                readonly warn: number;
                /** @description Failures. */
                readonly fail: number;
                /** @description Those of both that somebody saw to. */
                readonly acknowledged: number;
                /** @description Accounts whose next post was due, by their promise or their own rhythm, after they were read last: whether it came nobody knows. */
                readonly notKnown: number;
            };
            /** @description Audits under way, newest first. */
            readonly audits: readonly components["schemas"]["AuditSummary"][];
            /** @description Schedules that run next, the nearest first. */
            readonly schedules: readonly {
                /** @description Id of the schedule. */
                readonly id: string;
                /** @description Its name. */
                readonly name: string;
                /** @description When it runs next. */
                readonly nextDueAt: components["schemas"]["Instant"];
            }[];
            /** @description Connections that have expired, or will within 14 days and are not renewed here, the nearest end first. */
            readonly connections: readonly {
                readonly platform: components["schemas"]["PlatformId"];
                /** @description When it ceases to hold. */
                readonly expiresAt: components["schemas"]["Instant"];
                /** @description Whether it has already. */
                readonly expired: boolean;
            }[];
            readonly budget: components["schemas"]["Budget"];
            /** @description How often the service was right, by horizon. Empty while nothing was forecast. */
            readonly forecasts: readonly components["schemas"]["ForecastRecord"][];
        };
        /** @description How the workspace described a platform of its own. Every figure that was not measured is its author's judgement. */
        readonly OwnDescription: {
            /** @description Day of the description. */
            readonly describedOn: components["schemas"]["Date"];
            /** @description What was put; put it again, changed, to replace it. */
            readonly request: components["schemas"]["OwnPlatformRequest"];
        };
        /** @description The workspace's own measurement that stands here in the place of the published figure. Absent where there is none. */
        readonly OwnMeasurement: {
            /** @description Id of the override. */
            readonly id: string;
            /** @description Who says so. */
            readonly author: string;
            /** @description Why. */
            readonly reason: string;
            /** @description Day of the measurement; it ages from then on. */
            readonly measuredOn: components["schemas"]["Date"];
            /** @description Last day it is used. */
            readonly expiresOn: components["schemas"]["Date"];
            readonly confidence: components["schemas"]["EvidenceConfidence"];
            readonly topic: components["schemas"]["Topic"];
            /** @description What the catalogue says. Absent when it has no such figure. */
            readonly publishedValue?: number;
        };
        /** @description Id of a platform that the workspace describes itself (`PUT /v1/platforms/{platformId}`). */
        readonly OwnPlatformId: string;
        /** @description A platform that the catalogue has no profile of, as the workspace sees it. Every figure is the judgement of its author; a rating that is left out is unrated, and any value stays possible. Measurements come as overrides of its figures. */
        readonly OwnPlatformRequest: {
            /**
             * Format: one-line
             * @description What it is called, on one line; no other platform of the catalogue or the workspace may be called the same, whatever the capitals and accents.
             */
            readonly name: string;
            readonly author: components["schemas"]["AuthorRequest"];
            /** @description Why it is described. Nobody said when left out. */
            readonly reason?: components["schemas"]["ReasonRequest"];
            /**
             * Format: plain-text
             * @description What it is. Nobody said when left out.
             */
            readonly description?: string;
            /** @description When it opened to the public, `YYYY-MM`. Unknown when left out. */
            readonly launched?: string;
            /**
             * @description Whether the organisation owns address, content and relation there. False when left out.
             * @default false
             */
            readonly owned?: boolean;
            /**
             * @description How well it serves each goal. Unrated when left out; at least one goal or use needs a rating above 0.
             * @default {}
             */
            readonly goals?: {
                readonly [key: string]: components["schemas"]["RatingRequest"];
            };
            /**
             * @description How well it carries each use. Unrated when left out; at least one goal or use needs a rating above 0.
             * @default {}
             */
            readonly uses?: {
                readonly [key: string]: components["schemas"]["RatingRequest"];
            };
            /** @description How native each format is. One left out of a given map is impossible there (0); no map at all is unrated. */
            readonly formats?: {
                readonly [key: string]: components["schemas"]["RatingRequest"];
            };
            /** @description Who is there. Unknown when left out. */
            readonly audience?: {
                /** @description Share of the adults of a place who use it, each place once. */
                readonly reach: readonly {
                    readonly geography: components["schemas"]["Geography"];
                    /** @description Share, 0..1. */
                    readonly share: number;
                    /**
                     * Format: one-line
                     * @description Who measured it.
                     */
                    readonly measuredBy: string;
                }[];
            };
            readonly hoursPerWeek: components["schemas"]["HoursPerWeekRequest"];
            readonly postsPerWeek: components["schemas"]["PostsPerWeekRequest"];
            /** @description Days after publication by which half of a post's attention has come. Unknown when left out. */
            readonly halfLifeDays?: number;
            /** @description How much the public expects to be answered there, and within how many hours. Unrated when left out. */
            readonly conversation?: {
                /** @description How much an answer is expected, 0 not at all to 4 very much. */
                readonly demand: components["schemas"]["RatingRequest"];
                /** @description Within how many hours. */
                readonly answerWithinHours: number;
            };
            /** @description How safe it is to build on. Unrated where left out. */
            readonly durability?: {
                /** @description Who owns content, address and audience data: 4 the organisation, 0 the platform alone. */
                readonly ownership?: components["schemas"]["RatingRequest"];
                /** @description Whether it keeps its users, rules and owner. */
                readonly stability?: components["schemas"]["RatingRequest"];
                /** @description Freedom from somebody else's algorithm, prices and links policy. */
                readonly independence?: components["schemas"]["RatingRequest"];
                /** @description Data protection and public-law safety: 4 no known reservation, 0 banned for many. */
                readonly legalSafety?: components["schemas"]["RatingRequest"];
            };
        };
        /**
         * @description A platform on which an organisation can run a server and an address of its own.
         * @enum {string}
         */
        readonly OwnablePlatform: "bluesky" | "mastodon";
        /** @description Who holds the roles that can act, by name. Unknown when left out. */
        readonly OwnersRequest: {
            /**
             * Format: one-line
             * @description Sponsor.
             */
            readonly sponsor?: string;
            /**
             * Format: one-line
             * @description Heads of communication and marketing.
             */
            readonly "communication-and-marketing"?: string;
            /**
             * Format: one-line
             * @description Community manager’s own manager.
             */
            readonly "line-manager"?: string;
            /**
             * Format: one-line
             * @description Person who buys the service.
             */
            readonly buyer?: string;
            /**
             * Format: one-line
             * @description Head of finance.
             */
            readonly finance?: string;
        };
        /**
         * @description How much it matters to own address, content and audience.
         * @enum {string}
         */
        readonly Ownership: "indifferent" | "preferred" | "required";
        /** @description A stretch of planned silence, both days included. */
        readonly PauseRequest: {
            /** @description First day. */
            readonly from: components["schemas"]["Date"];
            /** @description Last day, not before `from` (`pause-reversed`) and at most 366 days in all (`pause-too-long`). */
            readonly to: components["schemas"]["Date"];
        };
        /** @description A pilot, with what it shows by now. */
        readonly Pilot: {
            /** @description Id of the pilot. Absent in a dry run. */
            readonly id?: string;
            /** @description Whose it is. Absent when nobody said. */
            readonly organisationId?: string;
            /** @description When it was planned. Absent in a dry run. */
            readonly createdAt?: components["schemas"]["Instant"];
            readonly state: components["schemas"]["PilotState"];
            /** @description Grows with every change of the pilot; in quotes, what `If-Match` asks for. Observations leave it. */
            readonly version: number;
            readonly plan: components["schemas"]["PilotPlan"];
            readonly design: components["schemas"]["PilotDesign"];
            readonly readiness: components["schemas"]["PilotReadiness"];
            /** @description Absent before it starts. */
            readonly registration?: components["schemas"]["PilotRegistration"];
            /** @description What changed while it ran, the oldest first. */
            readonly amendments: readonly components["schemas"]["PilotAmendment"][];
            /** @description Absent before it starts. */
            readonly reading?: components["schemas"]["PilotReading"];
            /** @description Absent while it is not decided. */
            readonly decision?: components["schemas"]["PilotDecision"];
        };
        /** @description How far it came, in parts of the least effect that mattered (1 for all of it); below 0 is harm, `low` to `high` the interval, with the value in it (`achieved-not-ordered`). Nothing was measured when left out. */
        readonly PilotAchieved: {
            /** @description The estimate. */
            readonly value: number;
            /** @description The least it may be. Something got better when it is above 0. */
            readonly low: number;
            /** @description The most it may be. What mattered was missed when it is below 1. */
            readonly high: number;
        };
        /**
         * @description What the test of a pilot advises. `continue`: nothing can be said yet, it goes on. `scale`: the effect that was worth the effort is there. `stop`: it will hardly be shown any more, or a floor was missed at a checkpoint. `roll-back`: it does harm, a guardrail was crossed.
         * @enum {string}
         */
        readonly PilotAdvice: "continue" | "scale" | "stop" | "roll-back";
        /** @description A change while it ran. */
        readonly PilotAmendment: {
            /** @description When. */
            readonly at: components["schemas"]["Instant"];
            /**
             * @description What changed.
             * @enum {string}
             */
            readonly field: "owner" | "reviewOn" | "exitPlan" | "capacity";
            /** @description What it was; null where there was nothing. */
            readonly from: unknown;
            /** @description What it became. */
            readonly to: unknown;
            /** @description Why. */
            readonly reason: string;
        };
        /** @description What changes while a pilot runs, and why. */
        readonly PilotAmendmentRequest: {
            readonly reason: components["schemas"]["ReasonRequest"];
            readonly owner?: components["schemas"]["PilotOwner"];
            /** @description When the results are looked at together. */
            readonly reviewOn?: components["schemas"]["Date"];
            /**
             * Format: plain-text
             * @description How it is closed if it does not work.
             */
            readonly exitPlan?: string;
            readonly capacity?: components["schemas"]["PilotCapacity"];
        };
        /** @description How things stood before, and where that is known from. */
        readonly PilotBaseline: {
            /** @description Where the figures come from. */
            readonly source: string;
            /** @description First day. */
            readonly from: components["schemas"]["Date"];
            /** @description Last day. */
            readonly to: components["schemas"]["Date"];
            /**
             * @description By the week, in one sum, or a bare value taken as exact.
             * @enum {string}
             */
            readonly kind: "weeks" | "total" | "value";
            /** @description Week by week. Absent of the other kinds. */
            readonly weeks?: readonly components["schemas"]["PilotSample"][];
            /** @description All days in one sum. Absent of the other kinds. */
            readonly total?: components["schemas"]["PilotSample"];
            /** @description The bare value. Absent of the other kinds. */
            readonly value?: number;
            /** @description Of single values, beside a bare value of a mean. Absent otherwise. */
            readonly standardDeviation?: number;
        };
        /** @description How things stood before, and where that is known from; one of `weeks`, `total` and `value` (`baseline-forms`). Best by the week: that also tells how much weeks differ, and shortens the pilot. Without any baseline nothing can be claimed (`baseline-missing`): measure first. */
        readonly PilotBaselineRequest: {
            /**
             * Format: one-line
             * @description Where the figures come from: "Matomo, application page".
             */
            readonly source: string;
            /** @description First day. */
            readonly from: components["schemas"]["Date"];
            /** @description Last day, before today and before the start. */
            readonly to: components["schemas"]["Date"];
            /** @description Week by week, the oldest first: as many as lie between both days. */
            readonly weeks?: readonly components["schemas"]["PilotSampleRequest"][];
            /** @description All days in one sum. */
            readonly total?: components["schemas"]["PilotSampleRequest"];
            /** @description A bare value in the unit of the KPI (a count by the week), taken as exact because nobody can tell how sure it is. */
            readonly value?: number;
            /** @description Of single values, for a mean with a bare `value`, which needs it. */
            readonly standardDeviation?: number;
        };
        /** @description A figure with its bounds. */
        readonly PilotBounds: {
            /** @description The figure. */
            readonly value: number;
            /** @description Lower bound; null while too little is known for one. */
            readonly low: number | null;
            /** @description Upper bound; null while too little is known for one. */
            readonly high: number | null;
        };
        /** @description With which hours, whose, and what rests meanwhile. */
        readonly PilotCapacity: {
            /** @description Hours a week that the pilot takes. */
            readonly hoursPerWeek: number;
            /** @description Hours a week that there are for it. Unknown when left out. */
            readonly hoursAvailable?: number;
            /** @description People who work on it. Unknown when left out. */
            readonly people?: number;
            /**
             * Format: plain-text
             * @description What is not done meanwhile. Unknown when left out.
             */
            readonly stopsMeanwhile?: string;
        };
        /** @description What the KPI must have come to by the end of a week; else the pilot stops. A floor stops some pilots that would have got there: it lowers the power. */
        readonly PilotCheckpoint: {
            /** @description Which week of the pilot, settling included. */
            readonly week: number;
            /** @description In the unit of the KPI, a count by the week, on average of the weeks that count. */
            readonly floor: number;
        };
        /**
         * @description What the KPI is compared with: the time `before`, or a `group` at the same time (another channel, place or half of the audience), which seasons and campaigns move as well.
         * @enum {string}
         */
        readonly PilotComparison: "before" | "group";
        /**
         * @description Why the advice is what it is. `open`: nothing is shown yet. `better`: the KPI got better. `worse`: it got worse. `too-little`: it moves less than is worth the effort. `guardrail`: what must not suffer did. `under-floor`: a floor was missed. `inconclusive`: it ended without an answer; `inconclusive-again`: for the second time.
         * @enum {string}
         */
        readonly PilotConclusion: "open" | "better" | "worse" | "too-little" | "guardrail" | "under-floor" | "inconclusive" | "inconclusive-again";
        /** @description How it ended, and what was learned. */
        readonly PilotDecision: {
            /** @description When. */
            readonly at: components["schemas"]["Instant"];
            /** @description The day. */
            readonly on: components["schemas"]["Date"];
            readonly outcome: components["schemas"]["PilotOutcome"];
            /** @description Who decided. */
            readonly decidedBy: string;
            /** @description Why. Absent when it was not told. */
            readonly reason?: string;
            /** @description What was learned. */
            readonly learning: string;
            /** @description From then on the lesson is stale. */
            readonly retestOn: components["schemas"]["Date"];
            /** @description Whether the lesson is past its shelf life. */
            readonly stale: boolean;
            readonly advice: components["schemas"]["PilotAdvice"];
            readonly conclusion: components["schemas"]["PilotConclusion"];
            /** @description The effect in parts of the least one that matters; null where too little was known. */
            readonly achieved: components["schemas"]["PilotBounds"] | null;
            /** @description What part of audiences was met on the channel. Absent when it was not told. */
            readonly observedReach?: readonly components["schemas"]["PilotObservedReach"][];
        };
        /** @description How a pilot ends, and what was learned. */
        readonly PilotDecisionRequest: {
            readonly outcome: components["schemas"]["PilotOutcome"];
            /**
             * Format: one-line
             * @description Who decided.
             */
            readonly decidedBy: string;
            /**
             * Format: plain-text
             * @description Why. Needed where the end does not follow from the advice (`decision-needs-reason`).
             */
            readonly reason?: string;
            /**
             * Format: plain-text
             * @description What was learned, in one or two sentences that somebody else can use.
             */
            readonly learning: string;
            /** @description When it is to be tested again, after today and within five years. After the months of the plan when left out. */
            readonly retestOn?: components["schemas"]["Date"];
            /** @description What part of audiences was met on the channel, for later assessments; none is named twice, whatever the capitals and blanks (`audience-repeated`). Unknown when left out. */
            readonly observedReach?: readonly components["schemas"]["PilotObservedReach"][];
        };
        /** @description How long, with which chances, and whether it can be concluded at all. */
        readonly PilotDesign: {
            /** @description Whether the errors are kept with the audience, the weeks and the hours there are. */
            readonly concludes: boolean;
            /** @description Baseline in the unit of the KPI, a count by the week. */
            readonly baseline: number;
            /** @description Baseline with the least effect. */
            readonly target: number;
            /** @description The least effect on the scale of the test: the difference of 2·arcsin √p for shares (Cohen’s h), of 2·√λ for counts, the unit of the KPI for means. */
            readonly scaledEffect: number;
            /** @description Weeks at the beginning that do not count. */
            readonly settlingWeeks: number;
            /** @description Weeks that count. */
            readonly weeks: number;
            /** @description Both together. */
            readonly totalWeeks: number;
            /** @description Weeks that count which the errors ask for; null where not even two years are enough. */
            readonly neededWeeks: number | null;
            /** @description Weeks that one single look at the end would take, did one know how much weeks differ; null where no number of weeks would do. */
            readonly fixedWeeks: number | null;
            /** @description Probability of finding the least effect where it is there. */
            readonly power: number;
            /** @description For effects of 0, 0.5, 1 and 2 times the least one. */
            readonly outlooks: readonly components["schemas"]["PilotOutlook"][];
            /** @description Hours of the whole pilot; null while its hours a week are unknown. */
            readonly hours: number | null;
            /** @description The rules that are registered with the plan: when it is a success, when it is stopped, when it goes back. */
            readonly rules: readonly components["schemas"]["CodedSentence"][];
            /** @description Why it cannot be concluded. Empty where it can. */
            readonly obstacles: readonly components["schemas"]["CodedSentence"][];
            /** @description What could be changed so that it can be concluded; each of them removes one obstacle. */
            readonly alternatives: readonly components["schemas"]["CodedSentence"][];
            /** @description What the figures rest on. */
            readonly assumptions: readonly components["schemas"]["CodedSentence"][];
        };
        /** @description How often the test may be wrong. */
        readonly PilotErrors: {
            /** @description The most often that success is claimed where nothing got better, over all looks. */
            readonly falseSuccess: number;
            /** @description The most often that the least effect is missed though it is there. */
            readonly missed: number;
        };
        /** @description How often the test may be wrong. */
        readonly PilotErrorsRequest: {
            /**
             * @description The most often that success is claimed where nothing got better, over all looks. 0.05 when left out.
             * @default 0.05
             */
            readonly falseSuccess?: number;
            /**
             * @description The most often that the least effect is missed though it is there. 0.2 when left out.
             * @default 0.2
             */
            readonly missed?: number;
        };
        /** @description What must not suffer meanwhile: hours, complaints, an existing channel. Told with the observations; by the week. */
        readonly PilotGuardrail: {
            /** @description A short name of yours for it: `hours`. */
            readonly id: string;
            /**
             * Format: one-line
             * @description What it is called.
             */
            readonly name: string;
            /**
             * @description On which side of the limit it is bad.
             * @enum {string}
             */
            readonly worse: "above" | "below";
            /** @description The limit, for the sum of a week. */
            readonly limit: number;
            /** @description How many weeks running it has to be crossed. */
            readonly weeks: number;
        };
        /** @description What must not suffer meanwhile: hours, complaints, an existing channel. Told with the observations; by the week. */
        readonly PilotGuardrailRequest: {
            /** @description A short name of yours for it: `hours`. */
            readonly id: string;
            /**
             * Format: one-line
             * @description What it is called.
             */
            readonly name: string;
            /**
             * @description On which side of the limit it is bad.
             * @enum {string}
             */
            readonly worse: "above" | "below";
            /** @description The limit, for the sum of a week. */
            readonly limit: number;
            /**
             * @description How many weeks running it has to be crossed. 1 when left out.
             * @default 1
             */
            readonly weeks?: number;
        };
        /** @description What is expected, and why: for this audience, this use at this cadence moves the KPI. */
        readonly PilotHypothesis: {
            /**
             * Format: one-line
             * @description For whom.
             */
            readonly audience: string;
            readonly use: components["schemas"]["Use"];
            /**
             * Format: one-line
             * @description How often: "two short videos a week".
             */
            readonly cadence: string;
            /**
             * Format: plain-text
             * @description Why that should move the KPI.
             */
            readonly reason: string;
        };
        /**
         * @description What is tried: a `channel` that is new or taken up again, a `format` on a channel that runs, or a `community`.
         * @enum {string}
         */
        readonly PilotKind: "channel" | "format" | "community";
        /** @description The one figure by which a pilot is judged. */
        readonly PilotKpi: {
            readonly type: components["schemas"]["KpiType"];
            /**
             * Format: one-line
             * @description What it is called: "visits to the application page".
             */
            readonly name: string;
            /**
             * Format: one-line
             * @description Unit of a mean or a count, as people say it: "euros", "visits". None when left out.
             */
            readonly unit?: string;
            /**
             * @description Which way is better.
             * @enum {string}
             */
            readonly improves: "up" | "down";
            /** @description Minutes within which an answer is in time; for `time-to-answer` alone, which needs it. */
            readonly withinMinutes?: number;
        };
        /** @description A KPI that suits a goal, or one that does not. */
        readonly PilotKpiCandidate: {
            /** @description Stable code. */
            readonly code: string;
            /** @description What it is called. */
            readonly name: string;
            /** @description How it is measured. Absent of one that does not suit. */
            readonly type?: components["schemas"]["KpiType"];
            /**
             * @description Which way is better. Absent of one that does not suit.
             * @enum {string}
             */
            readonly improves?: "up" | "down";
            /** @description The goal it serves. Absent of one that does not suit. */
            readonly goal?: components["schemas"]["Goal"];
        };
        /** @description The least change of the KPI that is worth the effort, whichever way it improves: one of both (`effect-forms`). */
        readonly PilotLeastEffect: {
            /** @description In the unit of the KPI: 0.02 is two points of a rate; a count by the week. */
            readonly absolute?: number;
            /** @description As a part of the baseline: 0.25 is a quarter more, or less. */
            readonly relative?: number;
        };
        /** @description What the pilot shows at the end of a week that counts, with all weeks before. */
        readonly PilotLook: {
            /** @description Which week, settling included. */
            readonly week: number;
            /** @description Its last day. */
            readonly on: components["schemas"]["Date"];
            /** @description The KPI of the pilot, a count by the week. */
            readonly level: number;
            /** @description What it is compared with: the baseline, or the group. */
            readonly against: number;
            /** @description Difference of both in the unit of the KPI. Each bound is wrong in at most `falseSuccess` of all pilots, at whatever look. */
            readonly difference: components["schemas"]["PilotBounds"];
            /** @description The effect in parts of the least one that matters, positive for better, on the scale of the test; bounds are the narrowest of all looks so far, and never widen. */
            readonly achieved: components["schemas"]["PilotBounds"];
            /** @description How many times as much weeks differ as by chance alone. */
            readonly dispersion: number;
            /** @description The part of the agreed time that is over. */
            readonly elapsed: number;
        };
        /** @description What became of the pilots that were opened for a reason. */
        readonly PilotMotiveOutcomes: {
            /** @description The reason. Absent in the sums. */
            readonly motive?: components["schemas"]["Motive"];
            /** @description What it is called. Absent in the sums. */
            readonly name?: string;
            /** @description Pilots that were started. */
            readonly opened: number;
            /** @description Those that run. */
            readonly open: number;
            /** @description Those that ended. */
            readonly ended: number;
            /** @description Of those that ended, those that surely did better than what they were compared with. */
            readonly reached: number;
            /** @description Those that surely moved less than was worth the effort. */
            readonly missed: number;
            /** @description Those that were measured, and showed neither. */
            readonly inconclusive: number;
            /** @description Those of which too little was seen for bounds. */
            readonly unmeasured: number;
            /** @description Part that did better of those measured, with its interval at 95 % (Wilson 1927); null without any. */
            readonly share: components["schemas"]["PilotBounds"] | null;
        };
        /** @description What was seen on a day, or in seven days. */
        readonly PilotObservation: {
            /** @description The day, or the first of seven. */
            readonly on: components["schemas"]["Date"];
            /**
             * @description How many days.
             * @enum {integer}
             */
            readonly days: 1 | 7;
            readonly pilot: components["schemas"]["PilotSample"];
            /** @description The group compared with. Absent without one. */
            readonly compared?: components["schemas"]["PilotSample"];
            /** @description By id of guardrail. Absent where none was told. */
            readonly guardrails?: {
                readonly [key: string]: number;
            };
            /** @description Where the figures come from. Absent when it was not told. */
            readonly source?: string;
            /** @description Since when it is known as it is. */
            readonly recordedAt: components["schemas"]["Instant"];
            /** @description How many times it was corrected. */
            readonly corrections: number;
        };
        /** @description What was seen on a day, or in the seven days from it. */
        readonly PilotObservationRequest: {
            /** @description The day, or the first of seven, which is then the day of the week on which the pilot started (`observation-misaligned`). */
            readonly on: components["schemas"]["Date"];
            /**
             * @description How many days. 1 when left out.
             * @default 1
             * @enum {integer}
             */
            readonly days?: 1 | 7;
            readonly pilot: components["schemas"]["PilotSampleRequest"];
            /** @description The group compared with, at the same time. Needed where there is one (`compared-missing`). */
            readonly compared?: components["schemas"]["PilotSampleRequest"];
            /** @description By id of guardrail; unknown where it is left out. */
            readonly guardrails?: {
                readonly [key: string]: number;
            };
            /**
             * Format: one-line
             * @description Where the figures come from. That of the baseline when left out.
             */
            readonly source?: string;
        };
        /** @description Observations of a pilot. */
        readonly PilotObservations: {
            /** @description What counts now, by day. */
            readonly observations: readonly components["schemas"]["PilotObservation"][];
            /** @description What stood there before, by day and time. */
            readonly replaced: readonly components["schemas"]["PilotReplacedObservation"][];
        };
        /** @description Observations, in any order. */
        readonly PilotObservationsRequest: {
            /** @description One for each day or week (`observation-repeated`). */
            readonly observations: readonly components["schemas"]["PilotObservationRequest"][];
            /** @description Why what was recorded before is corrected; needed where something is (`correction-needs-reason`), not where a guardrail or a source is added that was not told. */
            readonly reason?: components["schemas"]["ReasonRequest"];
        };
        /** @description What part of an audience was met on the channel. */
        readonly PilotObservedReach: {
            /**
             * Format: one-line
             * @description The audience, by its name in the brief.
             */
            readonly audience: string;
            /** @description The part of it, 0..1. */
            readonly share: number;
            /**
             * Format: one-line
             * @description Where that is known from.
             */
            readonly source: string;
        };
        /**
         * @description How a pilot ends, as people decided. `adopted`: it becomes usual work. `iterated`: another pilot does it again with changes. `parked`: it rests, and may be taken up again. `rolled-back`: everything is as before, with a lesson learned. `closed`: it is over, and the channel is closed as its exit plan says.
         * @enum {string}
         */
        readonly PilotOutcome: "adopted" | "iterated" | "parked" | "rolled-back" | "closed";
        /** @description What became of pilots, by the reasons for which they were opened. */
        readonly PilotOutcomes: {
            /** @description By reason. A pilot that was opened for several is counted with each. */
            readonly motives: readonly components["schemas"]["PilotMotiveOutcomes"][];
            /** @description All that were opened, among others, because it shines or the neighbour is there. */
            readonly hype: components["schemas"]["PilotMotiveOutcomes"];
            /** @description All that were opened, among others, for a reason that is one. A pilot opened for both is counted in both. */
            readonly grounded: components["schemas"]["PilotMotiveOutcomes"];
            /** @description All of which nobody said why. */
            readonly unstated: components["schemas"]["PilotMotiveOutcomes"];
        };
        /** @description What to try first, from an assessment. */
        readonly PilotOutline: {
            /** @description The assessment. */
            readonly assessmentId: string;
            readonly platform: components["schemas"]["ChannelId"];
            readonly verdict: components["schemas"]["Verdict"];
            /** @description Whether a pilot is what the assessment advises, and why. */
            readonly text: string;
            /** @description What is known of the plan, in the fields of `POST /v1/pilots`; the others are to be filled in. */
            readonly plan: {
                /** @description What it could be called. */
                readonly name: string;
                readonly platform: components["schemas"]["ChannelId"];
                readonly kind: components["schemas"]["PilotKind"];
                /** @description What nobody knows yet, in the language of the answer. */
                readonly question: string;
                /** @description The part of the hypothesis that is known. Absent where no use suits. */
                readonly hypothesis?: {
                    /** @description The audience that weighs most. Absent where the brief names none. */
                    readonly audience?: string;
                    readonly use: components["schemas"]["Use"];
                    /** @description How often, in the language of the answer. */
                    readonly cadence: string;
                };
                /** @description The goal that the use serves most. Absent where there is none. */
                readonly goal?: components["schemas"]["Goal"];
                readonly capacity?: components["schemas"]["PilotCapacity"];
                /** @description Why the channel was asked for. */
                readonly motives: readonly components["schemas"]["GivenMotive"][];
                /** @description The assessment. */
                readonly assessmentId: string;
            };
            /** @description KPIs that suit the goals. */
            readonly kpis: readonly components["schemas"]["PilotKpiCandidate"][];
            /** @description Figures that look well and say nothing about the goals; they may stand beside, never decide. */
            readonly poorKpis: readonly components["schemas"]["PilotKpiCandidate"][];
            /** @description What is to be said before it can be started. */
            readonly toFill: readonly components["schemas"]["CodedName"][];
        };
        /** @description What becomes of such a pilot, were its effect so large: probabilities that add up to 1, from simulated pilots that are read as this one is. */
        readonly PilotOutlook: {
            /** @description In parts of the least effect that matters: 0 for none, 1 for just that one. */
            readonly effect: number;
            /** @description Success is found. */
            readonly scale: number;
            /** @description It is stopped early, for it moves too little or the wrong way. */
            readonly stop: number;
            /** @description It ends without an answer. */
            readonly inconclusive: number;
            /** @description Weeks that count until then, on average. */
            readonly weeks: number;
        };
        /** @description Who answers for the pilot. */
        readonly PilotOwner: {
            /**
             * Format: one-line
             * @description Who.
             */
            readonly name: string;
            /** @description Whether that person may stop it without asking anybody. */
            readonly mayStop: boolean;
        };
        /** @description Pilots, newest first. */
        readonly PilotPage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["PilotSummary"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description What is to be tried, as it was written down. */
        readonly PilotPlan: {
            /** @description What the pilot is called. */
            readonly name: string;
            readonly platform: components["schemas"]["ChannelId"];
            readonly kind: components["schemas"]["PilotKind"];
            /** @description The one thing nobody knows yet. Absent when it was not told. */
            readonly question?: string;
            /** @description Absent while it is not agreed on. */
            readonly hypothesis?: components["schemas"]["PilotHypothesis"];
            /** @description Absent when it was not told. */
            readonly goal?: components["schemas"]["Goal"];
            readonly kpi: components["schemas"]["PilotKpi"];
            readonly baseline: components["schemas"]["PilotBaseline"];
            readonly comparison: components["schemas"]["PilotComparison"];
            /** @description The least change that is worth the effort, in the unit of the KPI, a count by the week. */
            readonly leastEffect: number;
            readonly errors: components["schemas"]["PilotErrors"];
            /** @description What a week brings: trials, questions, values. Absent of a count. */
            readonly perWeek?: number;
            /** @description The same of the group compared with. Absent without one. */
            readonly comparedPerWeek?: number;
            /** @description First day. Absent while it is not agreed on. */
            readonly start?: components["schemas"]["Date"];
            /** @description Weeks at the beginning that do not count. */
            readonly settlingWeeks: number;
            /** @description Weeks that count, where somebody fixed them. Absent otherwise. */
            readonly weeks?: number;
            /** @description Weeks there are at most. Absent when it was not told. */
            readonly weeksAvailable?: number;
            /** @description Absent while it is not agreed on. */
            readonly capacity?: components["schemas"]["PilotCapacity"];
            /** @description What must not suffer meanwhile. */
            readonly guardrails: readonly components["schemas"]["PilotGuardrail"][];
            /** @description Floors at the end of some weeks. */
            readonly checkpoints: readonly components["schemas"]["PilotCheckpoint"][];
            /** @description How it is closed if it does not work. Absent while it is not agreed on. */
            readonly exitPlan?: string;
            /** @description Absent while it is not agreed on. */
            readonly owner?: components["schemas"]["PilotOwner"];
            /** @description When the results are looked at together. Absent when it was not told. */
            readonly reviewOn?: components["schemas"]["Date"];
            /** @description Months after which what was learned is tested again. */
            readonly retestAfterMonths: number;
            /** @description Why the channel was opened. */
            readonly motives: readonly components["schemas"]["GivenMotive"][];
            /** @description The assessment whose verdict is tried. Absent without one. */
            readonly assessmentId?: string;
            /** @description The pilot that this one does again. Absent without one. */
            readonly followsPilotId?: string;
        };
        /** @description Part of an audience. */
        readonly PilotReachRequest: {
            /**
             * Format: one-line
             * @description Its name in the brief.
             */
            readonly audience: string;
            /** @description Share, 0..1. */
            readonly share: number;
            /**
             * Format: plain-text
             * @description What was counted, and where it can be looked up.
             */
            readonly source: string;
        };
        /** @description Whether everything is agreed on that a pilot needs. */
        readonly PilotReadiness: {
            /** @description Whether it can be started: nothing is missing, and at least six points of ten are there. */
            readonly ready: boolean;
            /** @description The ten things a pilot worth the name has. */
            readonly points: readonly {
                /** @description Stable code. */
                readonly code: string;
                /** @description What it is called. */
                readonly name: string;
                /** @description Whether it is there. */
                readonly met: boolean;
            }[];
            /** @description What must be agreed on before it starts. */
            readonly missing: readonly components["schemas"]["CodedName"][];
        };
        /** @description What the pilot shows by today. */
        readonly PilotReading: {
            /** @description The day it speaks about; weeks over before it are read. */
            readonly asOf: components["schemas"]["Date"];
            readonly advice: components["schemas"]["PilotAdvice"];
            readonly conclusion: components["schemas"]["PilotConclusion"];
            /** @description The first week whose end told it. Absent while it is open, and where the end of the pilot told it. */
            readonly concludedInWeek?: number;
            /** @description What is to be done and why, in the language of the answer. */
            readonly text: string;
            /** @description All weeks of the pilot. */
            readonly weeks: readonly components["schemas"]["PilotWeek"][];
            /** @description The looks so far, one for each week that counts, whether anybody looked or not. */
            readonly looks: readonly components["schemas"]["PilotLook"][];
            /**
             * @description Why nothing can be concluded yet: the weeks that do not count, the first two that do (nine of a community), days that are missing, so few weeks that nobody knows how much they differ, or figures of guardrails where the KPI has got better, which is no success while nobody knows whether they were kept; null where something can.
             * @enum {string|null}
             */
            readonly waitsFor: "settling" | "first-weeks" | "missing-days" | "spread" | "guardrails" | null;
            /** @description Whether the bounds of some looks exclude one another: the effect was not the same all the time. */
            readonly changing: boolean;
            /** @description The effect in parts of the least one that matters, as later assessments take it; null while too little is known. */
            readonly achieved: components["schemas"]["PilotBounds"] | null;
            /** @description The last day is over and nobody decided. */
            readonly overdue: boolean;
            /** @description ... for more than thirty days. */
            readonly lapsed: boolean;
        };
        /** @description What became of the observations, and what the pilot shows by now. */
        readonly PilotRecorded: {
            /** @description Days or weeks that were new. */
            readonly added: number;
            /** @description Those that were corrected. */
            readonly corrected: number;
            /** @description Those that were there already as they are. */
            readonly unchanged: number;
            readonly reading: components["schemas"]["PilotReading"];
        };
        /** @description What was fixed as it started. */
        readonly PilotRegistration: {
            /** @description When. */
            readonly at: components["schemas"]["Instant"];
            /** @description First day. */
            readonly start: components["schemas"]["Date"];
            /** @description First day that counts. */
            readonly countsFrom: components["schemas"]["Date"];
            /** @description Last day. */
            readonly end: components["schemas"]["Date"];
            /** @description Weeks that count. */
            readonly weeks: number;
            /** @description SHA-256 of the canonical JSON (RFC 8785) of the plan as it was then, without ids, in hexadecimal digits: proof that it was this one. */
            readonly planDigest: string;
            /** @description Why it was started although it is less likely to show anything than was asked for. Absent otherwise. */
            readonly despite?: string;
            /**
             * @description A pilot before it ended without an answer: the one that it does again, or the latest of the same organisation with the same KPI on the same channel. It may not be done a third time in the same way. Absent otherwise.
             * @enum {boolean}
             */
            readonly again?: true;
        };
        /** @description What stood there before it was corrected. */
        readonly PilotReplacedObservation: {
            /** @description The day, or the first of seven. */
            readonly on: components["schemas"]["Date"];
            /**
             * @description How many days.
             * @enum {integer}
             */
            readonly days: 1 | 7;
            readonly pilot: components["schemas"]["PilotSample"];
            /** @description The group compared with. Absent without one. */
            readonly compared?: components["schemas"]["PilotSample"];
            /** @description By id of guardrail. Absent where none was told. */
            readonly guardrails?: {
                readonly [key: string]: number;
            };
            /** @description Where the figures come from. Absent when it was not told. */
            readonly source?: string;
            /** @description Since when it is known as it is. */
            readonly recordedAt: components["schemas"]["Instant"];
            /** @description When it was corrected. */
            readonly replacedAt: components["schemas"]["Instant"];
            /** @description Why. Absent when it was not told. */
            readonly reason?: string;
        };
        /** @description What is to be tried, written down before it starts. */
        readonly PilotRequest: {
            /**
             * Format: one-line
             * @description What the pilot is called.
             */
            readonly name: string;
            readonly platform: components["schemas"]["ChannelName"];
            /** @description What is tried. `channel` when left out. */
            readonly kind?: components["schemas"]["PilotKind"];
            /**
             * Format: plain-text
             * @description The one thing nobody knows yet about use or audience. Unknown when left out.
             */
            readonly question?: string;
            /** @description Needed before it starts. */
            readonly hypothesis?: components["schemas"]["PilotHypothesis"];
            /** @description Which goal it serves. Unknown when left out. */
            readonly goal?: components["schemas"]["Goal"];
            readonly kpi: components["schemas"]["PilotKpi"];
            /** @description How things stood before. Needed (`baseline-missing`). */
            readonly baseline?: components["schemas"]["PilotBaselineRequest"];
            /** @description What it is compared with. `before` when left out. */
            readonly comparison?: components["schemas"]["PilotComparison"];
            readonly leastEffect: components["schemas"]["PilotLeastEffect"];
            readonly errors?: components["schemas"]["PilotErrorsRequest"];
            /** @description What a week of the pilot brings: trials, questions, values. Needed but for a count. */
            readonly perWeek?: number;
            /** @description The same of the group compared with. Needed with one, but for a count. */
            readonly comparedPerWeek?: number;
            /** @description First day. Needed before it starts. */
            readonly start?: components["schemas"]["Date"];
            /** @description Weeks at the beginning that are observed and not counted, for what is new draws attention for being new. 2 when left out, 0 of a format. */
            readonly settlingWeeks?: number;
            /** @description Weeks that count; with those of settling, 104 at most. As many as the errors ask for when left out, within what is reasonable and available. */
            readonly weeks?: number;
            /** @description Weeks there are at most, settling included. 12 when left out, 52 of a community. */
            readonly weeksAvailable?: number;
            /** @description Needed before it starts. */
            readonly capacity?: components["schemas"]["PilotCapacity"];
            /** @description What must not suffer meanwhile. None when left out. */
            readonly guardrails?: readonly components["schemas"]["PilotGuardrailRequest"][];
            /** @description Floors at the end of some weeks, of those that count. None when left out. */
            readonly checkpoints?: readonly components["schemas"]["PilotCheckpoint"][];
            /**
             * Format: plain-text
             * @description How it is closed if it does not work. Needed before it starts.
             */
            readonly exitPlan?: string;
            /** @description Needed before it starts, and with the right to stop it. */
            readonly owner?: components["schemas"]["PilotOwner"];
            /** @description When the results are looked at together. Unknown when left out. */
            readonly reviewOn?: components["schemas"]["Date"];
            /**
             * @description Months after which what was learned is tested again. 6 when left out.
             * @default 6
             */
            readonly retestAfterMonths?: number;
            /** @description Why the channel is opened, as it is said now; of an assessment the motives of its request when left out. */
            readonly motives?: readonly (components["schemas"]["Motive"] | components["schemas"]["MotiveRequest"])[];
            /** @description The assessment whose verdict is tried (`assessment-unknown`). None when left out. */
            readonly assessmentId?: string;
            /** @description The pilot that this one does again (`pilot-unknown`). None when left out. */
            readonly followsPilotId?: string;
        };
        /** @description Result of a pilot. */
        readonly PilotResultRequest: {
            /**
             * Format: one-line
             * @description Its id, where it was run with this service. It is told, and not looked up; left out, the pilot was run elsewhere.
             */
            readonly pilotId?: string;
            readonly platform: components["schemas"]["ChannelName"];
            /**
             * Format: one-line
             * @description What the pilot is called.
             */
            readonly name: string;
            readonly outcome: components["schemas"]["PilotOutcome"];
            readonly achieved?: components["schemas"]["PilotAchieved"];
            /** @description Whether another group was followed at the same time. Such a comparison is trusted more than one with the time before. */
            readonly controlled: boolean;
            /** @description When it ended; not after the day of the brief (`date-to-come`). */
            readonly endedOn: components["schemas"]["Date"];
            /** @description From when on it is stale; after its end (`retest-not-after-end`). */
            readonly retestOn: components["schemas"]["Date"];
            /** @description Parts of audiences met there. An audience of the brief is meant when its name reads the same, whatever the capitals, blanks and invisible characters; none is named twice (`audience-repeated`). Nothing was counted when left out. */
            readonly observedReach?: readonly components["schemas"]["PilotReachRequest"][];
        };
        /** @description What was seen. */
        readonly PilotSample: {
            /** @description Of `trials`, those that count (`rate`, `time-to-answer`). */
            readonly successes?: number;
            /** @description All that could have counted (`rate`, `time-to-answer`). */
            readonly trials?: number;
            /** @description How often it happened (`count`). */
            readonly count?: number;
            /** @description How many values (`mean`). */
            readonly number?: number;
            /** @description Mean of the values (`mean`). */
            readonly mean?: number;
            /** @description Standard deviation of single values (`mean`). Absent of a single one. */
            readonly standardDeviation?: number;
        };
        /** @description What was seen, in the fields that the KPI asks for (`sample-fields`): `successes` and `trials` of a rate; the same, or `answerMinutes` and `unanswered`, of a time to answer; `count` of a count; `values`, or `number`, `mean` and `standardDeviation`, of a mean. */
        readonly PilotSampleRequest: {
            /** @description Of `trials`, those that count. */
            readonly successes?: number;
            /** @description All that could have counted. */
            readonly trials?: number;
            /** @description How often it happened. */
            readonly count?: number;
            /** @description How many values the mean is of. */
            readonly number?: number;
            /** @description Mean of the values. */
            readonly mean?: number;
            /** @description Standard deviation of single values (with n − 1). Needed from two values on. */
            readonly standardDeviation?: number;
            /** @description Single values, in any order. */
            readonly values?: readonly number[];
            /** @description Minutes until each answer, in any order. */
            readonly answerMinutes?: readonly number[];
            /** @description Questions that had no answer within the limit. 0 when left out. */
            readonly unanswered?: number;
        };
        /** @description The start of a pilot. */
        readonly PilotStartRequest: {
            /**
             * Format: plain-text
             * @description Why a plan that cannot be concluded is worth starting all the same. Registered with it.
             */
            readonly despite?: string;
        };
        /**
         * @description `draft`: something is to be agreed on; `ready`: it can start; `running`: it is registered; `decided`: ended once the test had something to say; `stopped`: ended before.
         * @enum {string}
         */
        readonly PilotState: "draft" | "ready" | "running" | "decided" | "stopped";
        /** @description A pilot in a list. */
        readonly PilotSummary: {
            /** @description Id of the pilot. */
            readonly id: string;
            /** @description Whose it is. Absent when nobody said. */
            readonly organisationId?: string;
            /** @description When it was planned. */
            readonly createdAt: components["schemas"]["Instant"];
            readonly state: components["schemas"]["PilotState"];
            /** @description Its version. */
            readonly version: number;
            /** @description What it is called. */
            readonly name: string;
            readonly platform: components["schemas"]["ChannelId"];
            readonly kind: components["schemas"]["PilotKind"];
            readonly kpi: components["schemas"]["PilotKpi"];
            /** @description First day. Absent while it is not agreed on. */
            readonly start?: components["schemas"]["Date"];
            /** @description Last day. Absent before it starts. */
            readonly end?: components["schemas"]["Date"];
            /** @description The last day is over and nobody decided. */
            readonly overdue: boolean;
            /** @description Absent while it is not decided. */
            readonly outcome?: components["schemas"]["PilotOutcome"];
            /** @description When the lesson is to be tested again. Absent while it is not decided. */
            readonly retestOn?: components["schemas"]["Date"];
            /** @description Whether the lesson is past its shelf life. Absent while it is not decided. */
            readonly stale?: boolean;
        };
        /** @description A week of the pilot. */
        readonly PilotWeek: {
            /** @description Which one, settling included. */
            readonly week: number;
            /** @description First day. */
            readonly from: components["schemas"]["Date"];
            /** @description Last day. */
            readonly to: components["schemas"]["Date"];
            /**
             * @description `settling`: observed and not counted; `complete`: counts; `incomplete`: days are missing, so that it does not count; `to-come`: not over yet.
             * @enum {string}
             */
            readonly state: "settling" | "complete" | "incomplete" | "to-come";
            /** @description Days that are over and of which nothing was told. */
            readonly missing: readonly components["schemas"]["Date"][];
            /** @description Sums of the week by guardrail; one that was not told for all of it is absent. */
            readonly guardrails: {
                readonly [key: string]: number;
            };
        };
        /**
         * @description What may be piloted: people and resources in a captive group, resources in a partly captive one, nothing in a free one; the work of a team; your own messages to an audience. Not applicable where nothing is run.
         * @enum {string}
         */
        readonly Piloting: "people-and-resources" | "resources" | "nothing" | "work" | "own-messages" | "not-applicable" | "unknown";
        /**
         * @description `blocked-until-context-changes`: conditions come before any move, and the sponsor owns them. `no-programme`: nothing is to be run.
         * @enum {string}
         */
        readonly PlanState: "open" | "blocked-until-context-changes" | "no-programme";
        /**
         * @description Who is to lead it, or to speak in it.
         * @enum {string}
         */
        readonly PlannedLead: "community-manager" | "topic-facilitator" | "team-manager" | "members" | "agency" | "nobody";
        /**
         * @description How it is to be run.
         * @enum {string}
         */
        readonly PlannedMethod: "assignment" | "campaign" | "none" | "other";
        /** @description What to do, and who can do it. */
        readonly PlannedRemedy: {
            readonly symptom: components["schemas"]["SymptomId"];
            /** @description Stable code. */
            readonly code: string;
            /** @description The sentence. */
            readonly text: string;
            readonly owner: components["schemas"]["GovernanceOwner"];
            /** @description Who that is, by name where it was told. */
            readonly ownerText: string;
            /** @description Nobody holds that role: name somebody first. */
            readonly ownerless: boolean;
            /** @description The community manager takes part, and is not left alone with it. */
            readonly withManager: boolean;
            readonly source: components["schemas"]["GovernanceSourceId"];
        };
        /** @description What is known about one platform. What nobody measured is absent, which means unknown. */
        readonly Platform: {
            readonly id: components["schemas"]["ChannelId"];
            /** @description Name of the platform. */
            readonly name: string;
            /** @description Whether the workspace describes it itself. */
            readonly own: boolean;
            readonly described?: components["schemas"]["OwnDescription"];
            /**
             * @description What of a larger service is described: of a messenger its channels, not the messages between people. Absent where all of it is.
             * @enum {string}
             */
            readonly scope?: "channels-only";
            /** @description Whether the organisation owns address, content and relation there. */
            readonly owned: boolean;
            /** @description What it takes to own address and content there with a server of one's own. Absent where they are owned anyway, or never can be. */
            readonly ownable?: {
                readonly ownership: components["schemas"]["Rating"];
                readonly hoursPerMonth: components["schemas"]["Figure"];
                readonly eurosPerYear: components["schemas"]["Figure"];
                /** @description Ids of records on what became of such servers. */
                readonly evidence: readonly string[];
            };
            readonly launched?: components["schemas"]["Figure"];
            /** @description How well it serves each goal. */
            readonly goals: {
                readonly [key: string]: components["schemas"]["Rating"];
            };
            /** @description How well it carries each use. */
            readonly uses: {
                readonly [key: string]: components["schemas"]["Rating"];
            };
            /** @description How native each format is. */
            readonly formats: {
                readonly [key: string]: components["schemas"]["Rating"];
            };
            readonly audience: components["schemas"]["PlatformAudience"];
            /** @description From which age on one may be there, by its terms or by law; of several that hold, the strictest counts. Absent where no rule is known. */
            readonly ageRules?: readonly components["schemas"]["AgeRule"][];
            /** @description Posts per week. */
            readonly cadence: {
                readonly minimumPerWeek: components["schemas"]["Figure"];
                readonly healthyPerWeek: components["schemas"]["Figure"];
            };
            /** @description Hours per week, answering included. */
            readonly effort: {
                readonly minimumHoursPerWeek: components["schemas"]["Figure"];
                readonly healthyHoursPerWeek: components["schemas"]["Figure"];
            };
            readonly halfLifeDays?: components["schemas"]["Figure"];
            /** @description How much the public expects to be answered there, and within how many hours. */
            readonly conversation: {
                readonly demand: components["schemas"]["Rating"];
                readonly answerWithinHours: components["schemas"]["Figure"];
            };
            /** @description How safe it is to build on. */
            readonly durability: {
                readonly ownership: components["schemas"]["Rating"];
                readonly stability: components["schemas"]["Rating"];
                readonly independence: components["schemas"]["Rating"];
                readonly legalSafety: components["schemas"]["Rating"];
            };
            /** @description Days of silence from quiet, through dormant, to abandoned. */
            readonly inactivity?: {
                readonly quietDays: components["schemas"]["Figure"];
                readonly dormantDays: components["schemas"]["Figure"];
                readonly abandonedDays: components["schemas"]["Figure"];
            };
            /** @description Ids of records on its fashion. */
            readonly hypeEvidence: readonly string[];
            /** @description What an audit can read there by itself. Absent where it reads nothing and an export must be given. */
            readonly reading?: components["schemas"]["Reading"];
        };
        /** @description What the model says about one platform for one organisation. */
        readonly PlatformAssessment: WithRequired<components["schemas"]["StoredPlatformAssessment"], "platform" | "name" | "rank" | "score" | "bounds" | "interval" | "rankAcceptability" | "verdictAcceptability" | "verdict" | "verdictCode" | "verdictReason" | "confidence" | "vetoes" | "contributions" | "recommendedUses" | "usesToAvoid" | "counterfactuals" | "effort">;
        /** @description Who is there. */
        readonly PlatformAudience: {
            /** @description Share of the adults of a geography who use it. */
            readonly reach: readonly components["schemas"]["ReachFigure"][];
            /** @description Use in an age group over use in the whole population. */
            readonly ageSkew: readonly {
                /** @description Youngest age, in years. */
                readonly ageMin: number;
                /** @description Oldest age, in years. */
                readonly ageMax: number;
                readonly index: components["schemas"]["SkewFigure"];
            }[];
            /** @description Share of the people of an age band under 18, where somebody asked them. Absent where nobody did. */
            readonly minors?: readonly components["schemas"]["MinorsFigure"][];
            readonly womenSkew?: components["schemas"]["SkewFigure"];
            readonly menSkew?: components["schemas"]["SkewFigure"];
            /**
             * @description Its use is professional: the share of adults is no private use of people wanted in a professional role. Absent elsewhere.
             * @constant
             */
            readonly professional?: true;
            /**
             * @description Nobody comes across a channel there: reach says only who could be brought to it. Absent elsewhere.
             * @constant
             */
            readonly byInvitation?: true;
            /** @description Share 0..1 of a special public that uses it for that purpose, where somebody measured it. */
            readonly contexts: {
                readonly [key: string]: readonly components["schemas"]["ReachFigure"][];
            };
        };
        /** @description What changed for one platform. */
        readonly PlatformComparison: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description Name of the platform. */
            readonly name: string;
            /** @description 0..100, two decimals. */
            readonly scoreBefore: number;
            /** @description 0..100, two decimals. */
            readonly scoreAfter: number;
            /** @description Points of the score; the changes of the criteria add up to it exactly. */
            readonly change: components["schemas"]["PointsChange"];
            readonly verdictBefore: components["schemas"]["Verdict"];
            readonly verdictAfter: components["schemas"]["Verdict"];
            /** @description Place in the order, 1 is best. */
            readonly rankBefore: number;
            /** @description Place in the order, 1 is best. */
            readonly rankAfter: number;
            /** @description The change as a sentence. */
            readonly text: string;
            /** @description The criteria, in the order of the report. */
            readonly criteria: readonly components["schemas"]["CriterionDifference"][];
            /** @description Why it changed; the parts add up to the change exactly. Null when the running catalogue no longer has the platform. */
            readonly attribution: readonly components["schemas"]["AttributedChange"][] | null;
        };
        /** @description What would lift the verdict on one platform. */
        readonly PlatformCounterfactuals: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description The easiest changes that would lift the verdict, the nearest verdict first. Empty when it is `adopt`, or when nothing in the organisation's hands would. */
            readonly counterfactuals: readonly components["schemas"]["Counterfactual"][];
        };
        /** @description What changed for one platform. */
        readonly PlatformDifference: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description Name of the platform. */
            readonly name: string;
            /** @description 0..100, two decimals. */
            readonly scoreBefore: number;
            /** @description 0..100, two decimals. */
            readonly scoreAfter: number;
            /** @description Points of the score; the changes of the criteria add up to it exactly. */
            readonly change: components["schemas"]["PointsChange"];
            readonly verdictBefore: components["schemas"]["Verdict"];
            readonly verdictAfter: components["schemas"]["Verdict"];
            /** @description Place in the order, 1 is best. */
            readonly rankBefore: number;
            /** @description Place in the order, 1 is best. */
            readonly rankAfter: number;
            /** @description The change as a sentence. */
            readonly text: string;
            /** @description The criteria, in the order of the report. */
            readonly criteria: readonly components["schemas"]["CriterionDifference"][];
        };
        /**
         * @description A platform, by the only name answers use.
         * @enum {string}
         */
        readonly PlatformId: "blog" | "facebook" | "twitter" | "pinterest" | "instagram" | "linkedin" | "youtube" | "tiktok" | "threads" | "bluesky" | "mastodon" | "newsletter" | "reddit" | "discord" | "whatsapp" | "telegram";
        /** @description The same in a batch, where counterfactuals are there only when they were asked for. */
        readonly PlatformInBatch: WithRequired<components["schemas"]["StoredPlatformAssessment"], "platform" | "name" | "rank" | "score" | "bounds" | "interval" | "rankAcceptability" | "verdictAcceptability" | "verdict" | "verdictCode" | "verdictReason" | "confidence" | "vetoes" | "contributions" | "recommendedUses" | "usesToAvoid" | "effort">;
        /**
         * @description A platform as a request may name it: an id of PlatformId, or the alias `x` for `twitter`.
         * @enum {string}
         */
        readonly PlatformName: "blog" | "facebook" | "twitter" | "pinterest" | "instagram" | "linkedin" | "youtube" | "tiktok" | "threads" | "bluesky" | "mastodon" | "newsletter" | "reddit" | "discord" | "whatsapp" | "telegram" | "x";
        /** @description The platforms the catalogue has a profile of, and those the workspace describes itself after them. */
        readonly PlatformPage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["PlatformSummary"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description What the model says about one platform in figures and codes alone, for a batch of many organisations. */
        readonly PlatformScore: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description Place in the order, 1 is best. */
            readonly rank: number;
            /** @description How well it fits, 0..100, two decimals. */
            readonly score: number;
            readonly bounds: components["schemas"]["ScoreBounds"];
            readonly interval: components["schemas"]["ScoreInterval"];
            /** @description Share 0..1 of the draws in which it takes each rank, first rank first; they add up to 1. */
            readonly rankAcceptability: readonly number[];
            readonly verdictAcceptability: components["schemas"]["VerdictAcceptability"];
            readonly verdict: components["schemas"]["Verdict"];
            /** @description Stable code of the reason. */
            readonly verdictCode: string;
            /** @description Weight of the evidence used, lowered by every unanswered question, 0..1. */
            readonly confidence: number;
            /** @description What caps the verdict. Empty when nothing does. */
            readonly vetoes: readonly components["schemas"]["VetoId"][];
        };
        /** @description A platform in a list. */
        readonly PlatformSummary: {
            readonly id: components["schemas"]["ChannelId"];
            /** @description Name of the platform. */
            readonly name: string;
            /** @description Whether the workspace describes it itself. */
            readonly own: boolean;
            /** @description Whether the organisation owns address, content and relation there. */
            readonly owned: boolean;
            /** @description When it opened to the public, as a fractional year. Absent where nobody said. */
            readonly launched?: number;
            readonly effort: components["schemas"]["Effort"];
            /** @description What an audit can read there by itself. Absent where it reads nothing and an export must be given. */
            readonly reading?: components["schemas"]["Reading"];
        };
        /** @description Points of the score, two decimals; negative for a loss. */
        readonly PointsChange: number;
        /** @description How much speaks for one kind of management: the mean of the questions that were answered. */
        readonly Pole: {
            /** @description Mean degree, 0..4; null when none was answered. */
            readonly value: number | null;
            /** @description The degree from which on the pole counts, 0..4. */
            readonly from: number;
            /** @description Its questions. */
            readonly parts: readonly components["schemas"]["PolePart"][];
        };
        /** @description What one question brings to a pole. */
        readonly PolePart: {
            readonly question: components["schemas"]["ScaledQuestionId"];
            /** @description Degree towards the pole, 0..4; null when unknown. */
            readonly degree: number | null;
        };
        /** @description What fixed thresholds say of the present silence, beside the state and never instead of it. */
        readonly PolicyFinding: {
            readonly rule: components["schemas"]["PolicyRule"];
            readonly thresholds: components["schemas"]["SilenceThresholds"];
            readonly breached: components["schemas"]["PolicyLevel"];
            /** @description Days of silence that were counted; those in declared pauses are not. */
            readonly silentDays: number;
            /** @description Ids of the records that proposed thresholds rest on; empty for a rule of the house. */
            readonly evidence: readonly string[];
            /** @description The same in one sentence. */
            readonly sentence: string;
        };
        /**
         * @description The gravest threshold a silence has passed; `none` when it has passed none.
         * @enum {string}
         */
        readonly PolicyLevel: "none" | "quiet" | "dormant" | "abandoned";
        /**
         * @description Where thresholds come from: `house`, set by the organisation; `proposed`, from published policies for that platform.
         * @enum {string}
         */
        readonly PolicyRule: "house" | "proposed";
        /** @description Where the hours there are do most: the best plan of channels, hours and uses, after a price for each hour, each channel and each opening. Values are shares of everything the goals could get, 0..1, before any price. */
        readonly Portfolio: {
            /** @description Stable code of the summary. */
            readonly code: string;
            /** @description The plan in a sentence, or why there is none. */
            readonly summary: string;
            /** @description Hours per week the plan may use, after those set aside. Null when the brief does not say; then there is a frontier instead of a plan. */
            readonly hoursAvailable: number | null;
            readonly setAside: components["schemas"]["PortfolioSetAside"];
            /** @description Hours per week of all its channels. Null when the hours are unknown. */
            readonly hoursUsed: number | null;
            /** @description Hours per week that would add too little to the plan, or too few for the next one. Null when the hours are unknown. */
            readonly hoursLeft: number | null;
            /** @description How far the goals are served together, under their weights. Null when the hours are unknown. */
            readonly value: number | null;
            readonly valueBounds: components["schemas"]["PortfolioValueBounds"];
            /** @description The channels of the plan, most valuable first. None when no channel is worth its price, or the hours are unknown. */
            readonly channels: readonly components["schemas"]["PortfolioChannel"][];
            /** @description How far each goal of the brief is served, 0..1. Empty when the hours are unknown. */
            readonly goalCoverage: {
                readonly [key: string]: number;
            };
            readonly marginalHour?: components["schemas"]["PortfolioMarginalHour"];
            readonly nextBest?: components["schemas"]["PortfolioNext"];
            readonly spread?: components["schemas"]["PortfolioSpread"];
            /** @description Accounts the plan has no hours for, to stop before anything new is started. */
            readonly stop: readonly components["schemas"]["PortfolioStop"][];
            /** @description For unknown hours, the channels of the best plan each time they change as hours grow. Empty when the hours are known. */
            readonly frontier: readonly components["schemas"]["PortfolioFrontierStep"][];
            /** @description Every platform of the catalogue and where the plan leaves it, by id. */
            readonly considered: readonly components["schemas"]["PortfolioPlace"][];
            /** @description What else is to be said about the plan. */
            readonly notes: readonly components["schemas"]["PortfolioNote"][];
            /** @description How much better, hours and channels priced, a plan could be that the search did not get to rule out. 0 when this plan is proven the best, as it is for the published platforms. */
            readonly gap: number;
            /** @description The same of the plans that this one is compared with. What closing, keeping or one more hour would change is certain to within it. */
            readonly comparisonGap: number;
            /** @description Ids of the records behind the hours of the channels it names. */
            readonly evidence: readonly string[];
        };
        /** @description A channel of the plan. */
        readonly PortfolioChannel: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description Hours per week given to it. */
            readonly hoursPerWeek: number;
            /** @description Fewest hours per week at which it lives. */
            readonly minimumHoursPerWeek: number;
            /** @description Hours per week of a healthy rhythm. */
            readonly healthyHoursPerWeek: number;
            /** @description What to do there, best first: stated uses, or proposed ones when it carries none of those. */
            readonly uses: readonly components["schemas"]["Use"][];
            /** @description Its part of the value of the plan; the parts add up to it, up to rounding. */
            readonly value: number;
            /** @description How much less the goals would be served without it, its hours put to their next best use, -1..1; negative where the others would serve them more, at a price that is not worth it. Absent for a channel an obligation keeps. */
            readonly costOfClosing?: number;
            /** @description It was asked for, does not run yet, and the request is on hold: its hours wait for the answer. */
            readonly onHold: boolean;
            /** @description Stable code of the reason. */
            readonly code: string;
            /** @description What its hours allow, as a sentence. */
            readonly reason: string;
            /** @description Stable code of the closing reason. */
            readonly closingCode: string;
            /** @description What closing it would cost, as a sentence. */
            readonly closingReason: string;
        };
        /** @description From so many hours a week on, the best plan runs these channels. */
        readonly PortfolioFrontierStep: {
            /** @description Hours per week from which it holds. */
            readonly hoursPerWeek: number;
            /** @description Its channels, by id. */
            readonly channels: readonly components["schemas"]["PortfolioShare"][];
            /** @description How far the goals are served, 0..1. */
            readonly value: number;
            /** @description Stable code of the reason. */
            readonly code: string;
            /** @description The step as a sentence. */
            readonly reason: string;
        };
        /** @description What one more hour a week would bring. Absent when it would bring too little. */
        readonly PortfolioMarginalHour: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description How much better the goals would be served, 0..1. */
            readonly value: number;
        };
        /** @description The channel that would come next. Absent when none would be worth starting with ten hours more. */
        readonly PortfolioNext: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description How much better the plan that runs it would serve the goals, 0..1. */
            readonly marginalValue: number;
            /** @description Hours per week missing for it. */
            readonly hoursMissing: number;
        };
        /** @description Something to know about the plan. */
        readonly PortfolioNote: {
            /** @description Stable code of the note. */
            readonly code: string;
            /** @description The note as a sentence. */
            readonly text: string;
        };
        /** @description A platform and where the plan leaves it. */
        readonly PortfolioPlace: {
            readonly platform: components["schemas"]["ChannelId"];
            /**
             * @description `chosen` is in the plan; `outranked` could serve, but the hours do more elsewhere; `candidate` is undecided while there are no hours, or nobody said how many; `excluded` does not take part.
             * @enum {string}
             */
            readonly place: "chosen" | "outranked" | "candidate" | "excluded";
            /** @description Stable code of the reason. */
            readonly code: string;
            /** @description The reason as a sentence. */
            readonly reason: string;
        };
        /** @description Hours that go on whatever the plan says, for accounts the catalogue cannot judge and for channels that only an obligation keeps. */
        readonly PortfolioSetAside: {
            /** @description Hours per week in all. */
            readonly hoursPerWeek: number;
            /** @description The platforms they are for. */
            readonly platforms: readonly components["schemas"]["ChannelId"][];
        };
        /** @description A channel and its hours. */
        readonly PortfolioShare: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description Hours per week given to it. */
            readonly hoursPerWeek: number;
        };
        /** @description What spreading the same hours evenly over every channel that is planned, recommended, asked for or running would give. Absent when those are no more than the plan has. */
        readonly PortfolioSpread: {
            /** @description The channels of the spread, by id. */
            readonly platforms: readonly components["schemas"]["ChannelId"][];
            /** @description Hours per week of each. */
            readonly hoursEach: number;
            /** @description How far the goals would be served, 0..1. */
            readonly value: number;
            /** @description How much less the goals would be served than by the plan, -1..1. */
            readonly lost: number;
            /** @description How many of them would get fewer hours than they need to live. */
            readonly starved: number;
        };
        /** @description An existing account the plan has no hours for. */
        readonly PortfolioStop: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description `active`, or `unknown`: then only if it turns out to be alive. */
            readonly state: components["schemas"]["AccountState"];
            /** @description Hours per week it needs at least. */
            readonly hoursFreed: number;
            /** @description How much less the goals would be served if it were kept, -1..1. */
            readonly costOfKeeping: number;
            /** @description Stable code of the reason. */
            readonly code: string;
            /** @description The reason as a sentence. */
            readonly reason: string;
        };
        /** @description How far the same plan would serve the goals if everything unknown turned out worst, or best. Null when the hours are unknown. */
        readonly PortfolioValueBounds: {
            /** @description With everything unknown at its worst, 0..1. */
            readonly low: number;
            /** @description With everything unknown at its best, 0..1. */
            readonly high: number;
        } | null;
        /** @description A published item. */
        readonly Post: {
            readonly publishedAt: components["schemas"]["Moment"];
            /** @description Address of the post. Absent when unknown. */
            readonly url?: string;
            /** @description Title of the post. Absent when it has none. */
            readonly title?: string;
        };
        /** @description A published item. */
        readonly PostRequest: {
            readonly publishedAt: components["schemas"]["Moment"];
            /** @description Address of the post. Unknown when left out. */
            readonly url?: string;
            /** @description Title of the post. None when left out. */
            readonly title?: string;
        };
        /** @description Posts per week. */
        readonly PostsPerWeekRequest: {
            /** @description The least at which the channel lives; not above what is healthy. */
            readonly minimum: number;
            /** @description The rhythm in which it does well. */
            readonly healthy: number;
        };
        /**
         * @description How to behave towards these people.
         * @enum {string}
         */
        readonly PostureId: "animate" | "organise" | "converse" | "manage-differently" | "mixed" | "fix-first" | "serve" | "host-and-step-back" | "ask";
        /** @description A refusal or a failure (RFC 9457). */
        readonly Problem: {
            /** @description `/problems/` and the code. */
            readonly type: string;
            /** @description What kind of problem it is. */
            readonly title: string;
            /** @description The HTTP status. */
            readonly status: number;
            /** @description What happened this time. */
            readonly detail: string;
            /** @description Path of the request. */
            readonly instance: string;
            readonly code: components["schemas"]["ProblemCode"];
            /** @description The errors of an invalid request, the first 50 at most. Absent when the problem is another one. */
            readonly errors?: readonly components["schemas"]["ProblemItem"][];
            /** @description How many errors were found and are not listed. Of a large request only a part is searched, which `detail` says (“at least”). Absent when all that were found are listed. */
            readonly moreErrors?: number;
            /** @description Seconds after which another try may succeed, as in the header `Retry-After`. It stands here too because a line of a stream has no header. Absent where trying again would change nothing. */
            readonly retryAfterSeconds?: number;
            /** @description Id of the request; quote it when asking for help. */
            readonly requestId: string;
        };
        /**
         * @description Which problem it is; stable, and the same in every language. Later versions may add others, to be told by their status.
         * @enum {string}
         */
        readonly ProblemCode: "invalid-json" | "not-utf-8" | "malformed-request" | "validation-failed" | "patch-breaks-brief" | "content-encoding-broken" | "line-too-long" | "invalid-cursor" | "cursor-of-another-list" | "cursor-expired" | "platform-id-invalid" | "idempotency-key-malformed" | "protocol-version-unsupported" | "form-refused" | "key-missing" | "key-unknown" | "key-expired" | "scope-missing" | "key-limited" | "origin-refused" | "not-found" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "brief-outdated" | "assessment-outdated" | "secrets-not-kept" | "last-admin-key" | "not-a-sandbox" | "inside-a-sandbox" | "too-many-sandboxes" | "too-many-scripts" | "sandbox-moved" | "key-ended" | "idempotency-in-progress" | "idempotency-reply-gone" | "idempotency-key-reused" | "precondition-failed" | "precondition-required" | "too-many-webhooks" | "alert-resolved" | "webhook-disabled" | "account-exists" | "bundle-too-large" | "platform-published" | "too-many-own-platforms" | "too-many-overrides" | "override-needed" | "override-exists" | "pilot-stands" | "pilot-not-ready" | "pilot-cannot-conclude" | "body-too-large" | "unsupported-media-type" | "expectation-failed" | "rate-limited" | "too-many-streams" | "headers-too-large" | "internal-error" | "overloaded" | "shutting-down";
        /** @description One error of a request. */
        readonly ProblemItem: {
            /** @description Where in a JSON body (RFC 6901), or `/query/` and the name of a parameter. In a body of `text/csv` the line, as a fragment of the text (RFC 5147): `#line=2,3` is what stands between the second and the third line break, the third line. A place that is longer than 300 characters is cut. */
            readonly pointer: string;
            readonly code: components["schemas"]["FaultCode"];
            /** @description The error as a sentence. */
            readonly detail: string;
        };
        /** @description How the account presents itself, as far as its platform tells. What it does not tell is absent, which means unknown. */
        readonly Profile: {
            /** @description Name it goes by. */
            readonly name?: string;
            /** @description What it says about itself, without markup. */
            readonly description?: string;
            /** @description Address it sends people to. */
            readonly website?: string;
            /** @description When it was opened. */
            readonly createdAt?: components["schemas"]["Instant"];
            /** @description Followers by the platform’s own count, which may be rounded. */
            readonly followers?: number;
            /** @description Items it has published by the platform’s own count, which may include what nobody can read any more. */
            readonly published?: number;
            /**
             * @description Whether it has a picture of its own or the one that everybody gets.
             * @enum {string}
             */
            readonly picture?: "own" | "default";
            /** @description What the platform says about the account that no post says. */
            readonly notices?: readonly ("automated" | "closed" | "limited" | "memorial" | "moved" | "unclaimed" | "unpublished")[];
        };
        /** @description How many accounts are done. */
        readonly Progress: {
            /** @description Accounts with a result. */
            readonly done: number;
            /** @description Accounts asked for. */
            readonly total: number;
        };
        /** @description What somebody offers to do, to be compared with the verdict. */
        readonly ProposalRequest: {
            /** @description What is sold. Unknown when left out. */
            readonly model?: components["schemas"]["SoldModel"];
            /**
             * Format: one-line
             * @description What the vendor calls it, in English or in French (management 2.0, social management, animation de communauté). Read when `model` is left out; a name that is not known says nothing.
             */
            readonly modelName?: string;
            /** @description Names of the groups it is for. All when left out. */
            readonly groups?: readonly string[];
            /** @description Who does the work. Unknown when left out. */
            readonly doneBy?: components["schemas"]["Worker"];
            /** @description By what success is to be measured. Unknown when left out. */
            readonly measures?: readonly components["schemas"]["ProposedMeasure"][];
            /** @description Whether several channels are sold together, whatever each is for. Unknown when left out. */
            readonly isBundle?: boolean;
            /** @description Whether the vendor speaks as if it were the organisation. Unknown when left out. */
            readonly speaksAsUs?: boolean;
            /** @description Whether unwelcome remarks are deleted. Unknown when left out. */
            readonly deletesUnwelcomeRemarks?: boolean;
            /** @description The challenge questions it answers. Unknown when left out; an empty list says none. */
            readonly answered?: readonly components["schemas"]["ChallengeId"][];
        };
        /**
         * @description By what success is to be measured: reactions, followers, people reached, the work itself, tasks done.
         * @enum {string}
         */
        readonly ProposedMeasure: "engagement" | "followers" | "reach" | "work" | "task-success";
        /** @description A silence that comes back every year and was not declared. It changes nothing by itself; `from` and `to` can be given back in `yearlyPauses`. */
        readonly ProposedPause: {
            /** @description First day. */
            readonly from: components["schemas"]["DayOfYear"];
            /** @description Last day; of the next year when it lies before `from`. */
            readonly to: components["schemas"]["DayOfYear"];
            /** @description Years in which nothing was published in it. */
            readonly silentYears: number;
            /** @description Years that could tell. */
            readonly years: number;
            /** @description The same in one sentence. */
            readonly sentence: string;
        };
        /**
         * @description Who had the idea.
         * @enum {string}
         */
        readonly Proposer: "members" | "manager" | "sponsor" | "community-manager" | "vendor" | "regulator";
        /** @description A courteous answer with its argument. */
        readonly Pushback: {
            /** @description False when the request is sound as it stands. */
            readonly needed: boolean;
            /** @description The argument. */
            readonly text: string;
            /** @description What to answer before going there. */
            readonly question: string;
            readonly alternative?: components["schemas"]["ChannelId"];
            /** @description Ids of the records behind the argument. */
            readonly evidence: readonly string[];
        };
        /** @description Which kind of management an initiative is a matter of. */
        readonly Qualification: {
            /** @description The day it speaks about. */
            readonly asOf: components["schemas"]["Date"];
            /** @description Version of the grid. */
            readonly modelVersion: string;
            readonly language: components["schemas"]["Language"];
            /** @description The union of the verdicts on the groups. */
            readonly verdict: components["schemas"]["QualificationVerdict"];
            /** @description The verdict in words. */
            readonly verdictName: string;
            /** @description Every verdict that a group got, in the order in which to deal with them: a cause to be dealt with and a community to be left alone come before any programme. */
            readonly verdicts: readonly components["schemas"]["VerdictLine"][];
            /** @description What to settle between a team and people to be won. Absent where there is no such border, and in a hostile context. */
            readonly border?: components["schemas"]["QualificationBorder"];
            /** @description Mean confidence over the groups, 0..1. */
            readonly confidence: number;
            /** @description By name. */
            readonly groups: readonly components["schemas"]["GroupQualification"][];
            readonly context: components["schemas"]["QualificationContext"];
            /** @description What was not given and shapes any plan. */
            readonly missingInputs: readonly components["schemas"]["MissingInput"][];
            /** @description What does not go together. */
            readonly findings: readonly components["schemas"]["QualificationFinding"][];
            /** @description Questions the offer leaves unanswered. Empty without an offer. */
            readonly vendorQuestions: readonly components["schemas"]["CodedSentence"][];
        };
        /** @description What has to be settled between groups that call for different management. */
        readonly QualificationBorder: {
            readonly pattern: components["schemas"]["BorderPattern"];
            /** @description The pattern in words. */
            readonly patternText: string;
            /** @description Groups that are a matter for their own managers. */
            readonly teams: readonly string[];
            /** @description Groups whose people have to be won over. */
            readonly communities: readonly string[];
            /** @description What to settle, in order. */
            readonly moves: readonly components["schemas"]["CodedSentence"][];
            /** @description What must not be done. */
            readonly mustNots: readonly components["schemas"]["CodedSentence"][];
            /**
             * Format: date
             * @description When the managers take over, where they are won over first.
             */
            readonly handOverOn?: string;
        };
        /** @description How safely people can take part. */
        readonly QualificationContext: {
            readonly level: components["schemas"]["HostilityLevel"];
            /** @description The level in words. */
            readonly levelName: string;
            /** @description Mean degree, 0..3, of the items that were answered; null when none was. */
            readonly mean: number | null;
            /** @description Items answered. */
            readonly answered: number;
            /** @description Items that apply. */
            readonly asked: number;
            /** @description What stands in the way, the gravest first. */
            readonly obstacles: readonly components["schemas"]["ContextObstacle"][];
        };
        /** @description Where plan, offer and verdict do not go together. */
        readonly QualificationFinding: {
            /** @description Stable code, its kind before the full stop. */
            readonly code: string;
            /** @description The sentence. */
            readonly text: string;
            readonly owner: components["schemas"]["FindingOwner"];
            /** @description Who has to act, in words. */
            readonly ownerName: string;
        };
        /**
         * @description An input that shapes any plan.
         * @enum {string}
         */
        readonly QualificationInput: "objectives" | "participants" | "benefits" | "culture" | "managerial-model";
        /** @description Who should lead, how, and with which first moves. */
        readonly QualificationPlan: {
            readonly state: components["schemas"]["PlanState"];
            /** @description The state in words. */
            readonly stateText: string;
            readonly lead: components["schemas"]["LeadId"];
            /** @description Who that is, by name where it was told. */
            readonly leadText: string;
            readonly posture: components["schemas"]["PostureId"];
            /** @description The posture in words. */
            readonly postureText: string;
            /** @description First moves, in order. Empty while blocked, and where there is nothing to run. */
            readonly moves: readonly components["schemas"]["CodedSentence"][];
            /** @description What success is measured by. */
            readonly measures: readonly components["schemas"]["CodedSentence"][];
            /** @description What must not be done. */
            readonly mustNots: readonly components["schemas"]["CodedSentence"][];
            /** @description Ways to apply social principles without a community. Empty unless the cause is organisational. */
            readonly levers: readonly components["schemas"]["CodedSentence"][];
            /** @description What to bear in mind: whose failure it would not be, and what such a group is known to be good for. */
            readonly notes: readonly components["schemas"]["CodedSentence"][];
            /** @description How far people are captive, 0..4, the mean of assigned membership and single manager; null when neither was answered. */
            readonly captivity: number | null;
            readonly piloting: components["schemas"]["Piloting"];
            /** @description What may be piloted, in words. */
            readonly pilotingText: string;
            /** @description What has to change: before anything else in a hostile context, in the first phase in any other. The sponsor owns it. */
            readonly conditions: readonly components["schemas"]["CodedSentence"][];
            /** @description Who has to see to the conditions. Absent without conditions. */
            readonly conditionsOwner?: components["schemas"]["FindingOwner"];
            /** @description Who that is, in words. */
            readonly conditionsOwnerName?: string;
            /**
             * Format: date
             * @description When whoever animates hands over to the managers, where that is the point.
             */
            readonly handOverOn?: string;
            /**
             * Format: date
             * @description When to look at it again. Absent where nothing is run.
             */
            readonly reviewOn?: string;
        };
        /** @description A question to put, and what its answer could change. */
        readonly QualificationQuestion: {
            readonly question: components["schemas"]["AskedQuestionId"];
            /** @description The question. */
            readonly text: string;
            /** @description Share of its other possible answers that give another verdict, 0..1, each being as likely; for a group of neither kind, as if its people had to be won over. */
            readonly probability: number;
            /** @description The verdicts they give. */
            readonly verdicts: readonly components["schemas"]["QualificationVerdict"][];
        };
        /** @description An initiative, split into groups, and what is known about it. Whatever is left out is unknown: it lowers the confidence and is put as a question. */
        readonly QualificationRequest: {
            /** @description The groups of people it concerns, in any order. No two have the same name, whatever the capitals, blanks and invisible characters (`group-repeated`). */
            readonly groups: readonly components["schemas"]["GroupRequest"][];
            /** @description Where its people are. Unknown when left out. */
            readonly scope?: components["schemas"]["InitiativeScope"];
            /** @description What it is for. Unknown when left out. */
            readonly objectives?: readonly string[];
            /**
             * Format: plain-text
             * @description Who takes part, and with which profile. Unknown when left out.
             */
            readonly participants?: string;
            /** @description Why it is done. Unknown when left out. */
            readonly benefit?: components["schemas"]["Benefit"];
            /** @description When it began. Left out when it has not begun, or when nobody knows. */
            readonly startedOn?: components["schemas"]["Date"];
            /** @description The day the answer speaks about. Today when left out. */
            readonly asOf?: components["schemas"]["Date"];
            /** @description Whether members are expected to relay the organisation’s messages. Unknown when left out. */
            readonly expectsRelay?: boolean;
            /** @description Why that model was chosen. Unknown when left out. */
            readonly reasonForModel?: components["schemas"]["ModelReason"];
            /** @description Other problems of the organisation, to see whether the same answer is given to all. Unknown when left out. */
            readonly otherProblems?: readonly components["schemas"]["OtherProblemRequest"][];
            readonly context?: components["schemas"]["ContextRequest"];
            readonly proposal?: components["schemas"]["ProposalRequest"];
        };
        /** @description How firmly the verdict stands when one answer is moved by one degree. */
        readonly QualificationSensitivity: {
            /** @description Changes that were tried. */
            readonly steps: number;
            /** @description Those that give another verdict. */
            readonly changing: number;
            /** @description The questions they concern. */
            readonly questions: readonly components["schemas"]["ScaledQuestionId"][];
        };
        /**
         * @description What kind of management it is a matter of.
         * @enum {string}
         */
        readonly QualificationVerdict: "community-management" | "socio-collaborative-management" | "both" | "neither" | "leave-alone" | "unqualified";
        /** @description The questions of the grid in one language, the most telling first; every one may be left unanswered. */
        readonly Questionnaire: {
            /** @description Version of the grid. */
            readonly modelVersion: string;
            readonly language: components["schemas"]["Language"];
            /** @description In the order in which to ask them. */
            readonly items: readonly components["schemas"]["QuestionnaireQuestion"][];
        };
        /** @description A possible answer. */
        readonly QuestionnaireChoice: {
            /** @description What to send. */
            readonly value: string | number | boolean;
            /** @description What to show. */
            readonly label: string;
        };
        /**
         * @description Whom a question is about.
         * @enum {string}
         */
        readonly QuestionnairePart: "group" | "initiative" | "context" | "proposal" | "governance" | "circumstances";
        /** @description A question as a form would show it. */
        readonly QuestionnaireQuestion: {
            /** @description Where the answer goes in the request, as a JSON pointer below the part. */
            readonly pointer: string;
            readonly part: components["schemas"]["QuestionnairePart"];
            /** @description The question. */
            readonly text: string;
            /** @description What to look at before answering. Absent where there is none. */
            readonly hint?: string;
            readonly kind: components["schemas"]["AnswerKind"];
            /** @description Possible answers. Empty where it is answered in words. */
            readonly choices: readonly components["schemas"]["QuestionnaireChoice"][];
        };
        /** @description A stretch of local time in which nothing is told. */
        readonly QuietHours: {
            /** @description When it begins. */
            readonly from: components["schemas"]["LocalTimeOfDay"];
            /** @description When it ends; on the next day when that is not after `from`, so that the same time is a whole day. */
            readonly to: components["schemas"]["LocalTimeOfDay"];
            /** @description The days on which it begins. Every day when left out. */
            readonly days?: readonly components["schemas"]["Weekday"][];
        };
        /** @description A platform's place, score and verdict. */
        readonly RankedPlatform: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description Name of the platform. */
            readonly name: string;
            /** @description Place in the order, 1 is best. */
            readonly rank: number;
            /** @description 0..100, two decimals. */
            readonly score: number;
            readonly verdict: components["schemas"]["Verdict"];
        };
        /** @description Whether there is a winner, and what would turn the order round. */
        readonly Ranking: {
            /** @description How many times the weights and the evidence were varied. */
            readonly draws: number;
            /** @description The platform in front with every other that cannot be told from it. Empty when not even a pilot is advised. */
            readonly leaders: readonly components["schemas"]["ChannelId"][];
            /** @description True when several platforms lead and none can be called the winner. */
            readonly tooCloseToCall: boolean;
            /** @description The ranking, pair by pair, best first. */
            readonly neighbours: readonly components["schemas"]["Neighbours"][];
        };
        /** @description Suitability, 0 unsuitable, 1 weak, 2 conditional, 3 good, 4 strong, with what it rests on. */
        readonly Rating: {
            /** @description Suitability, 0..4. */
            readonly value: number;
            /** @description What one unit of it is. */
            readonly unit: string;
            readonly basis: components["schemas"]["Basis"];
            /** @description Ids of the records behind it; empty only for a judgement. */
            readonly evidence: readonly string[];
            /** @description Day of the last look at the value and its sources. */
            readonly reviewedOn: components["schemas"]["Date"];
            /** @description How far it may be trusted today, 0..1: the weight of its best record, by age. */
            readonly confidence: number;
            /** @description True when every record that counts behind it is older than one halving period of its topic, as of today. */
            readonly stale: boolean;
            /** @description Whom it speaks about when that is narrower than everybody. */
            readonly population?: string;
            /** @description A remark. Absent when there is none. */
            readonly note?: string;
            readonly own?: components["schemas"]["OwnMeasurement"];
            /**
             * @description `unrated` where nobody rated it: any value is possible, and the one given only stands in the middle. Absent otherwise.
             * @enum {string}
             */
            readonly state?: "unrated";
            /** @description Other ratings for some sectors, kinds or countries; the first that matches counts. Absent when it is the same for all. */
            readonly variants?: readonly components["schemas"]["RatingVariant"][];
        };
        /** @description Suitability: 0 unsuitable, 1 weak, 2 conditional, 3 good, 4 strong. */
        readonly RatingRequest: number;
        /** @description A rating for some organisations only. */
        readonly RatingVariant: {
            /** @description Suitability, 0..4. */
            readonly value: number;
            /** @description What one unit of it is. */
            readonly unit: string;
            readonly basis: components["schemas"]["Basis"];
            /** @description Ids of the records behind it; empty only for a judgement. */
            readonly evidence: readonly string[];
            /** @description Day of the last look at the value and its sources. */
            readonly reviewedOn: components["schemas"]["Date"];
            /** @description How far it may be trusted today, 0..1: the weight of its best record, by age. */
            readonly confidence: number;
            /** @description True when every record that counts behind it is older than one halving period of its topic, as of today. */
            readonly stale: boolean;
            /** @description Whom it speaks about when that is narrower than everybody. */
            readonly population?: string;
            /** @description A remark. Absent when there is none. */
            readonly note?: string;
            readonly own?: components["schemas"]["OwnMeasurement"];
            /** @description For whom it holds; every condition given must hold. */
            readonly when: {
                /** @description Sectors. Any when absent. */
                readonly sectors?: readonly string[];
                /** @description Countries of the organisation, ISO 3166-1 alpha-2. Any when absent. */
                readonly countries?: readonly string[];
                /** @description Kinds of organisation. Any when absent. */
                readonly kinds?: readonly string[];
            };
        };
        /**
         * @description How far the organisation wants to be known. No score depends on it.
         * @enum {string}
         */
        readonly Reach: "local" | "regional" | "national" | "international";
        /** @description Share 0..1 of the adults of a geography, or of a special public there, who use a platform. */
        readonly ReachFigure: {
            /** @description Share, 0..1. */
            readonly value: number;
            /** @description What one unit of it is. */
            readonly unit: string;
            readonly basis: components["schemas"]["Basis"];
            /** @description Ids of the records behind it; empty only for a judgement. */
            readonly evidence: readonly string[];
            /** @description Day of the last look at the value and its sources. */
            readonly reviewedOn: components["schemas"]["Date"];
            /** @description How far it may be trusted today, 0..1: the weight of its best record, by age. */
            readonly confidence: number;
            /** @description True when every record that counts behind it is older than one halving period of its topic, as of today. */
            readonly stale: boolean;
            /** @description Whom it speaks about when that is narrower than everybody. */
            readonly population?: string;
            /** @description A remark. Absent when there is none. */
            readonly note?: string;
            readonly own?: components["schemas"]["OwnMeasurement"];
            readonly geography: components["schemas"]["Geography"];
            /**
             * @description The true share is at least (lower) or at most (upper) that. Absent when it is neither.
             * @enum {string}
             */
            readonly bound?: "lower" | "upper";
        };
        /** @description Whether the service can take requests. */
        readonly Readiness: {
            /** @description False while something it needs is missing or it is shutting down. */
            readonly ready: boolean;
            /** @description What was looked at. */
            readonly checks: readonly {
                /** @description What was looked at. */
                readonly check: string;
                /** @description Whether it works. */
                readonly ok: boolean;
                /** @description Stable code of the trouble. Absent when it works. */
                readonly detail?: string;
            }[];
        };
        /** @description What an audit can read of an account of this platform by itself. */
        readonly Reading: {
            /**
             * @description Whose accounts: anybody’s that are public, or only the one whose credential was given.
             * @enum {string}
             */
            readonly reads: "anybody" | "own";
            /**
             * @description Whether a credential must be given beforehand (`PUT /v1/connections/{platform}`).
             * @enum {string}
             */
            readonly credential: "none" | "optional" | "required";
            /** @description Rights that its credential needs, each of them by any of these names. Absent where none in particular. */
            readonly needs?: readonly (readonly string[])[];
            /** @description What it can tell besides the dates of posts. */
            readonly tells: readonly components["schemas"]["Told"][];
            /** @description The most posts it looks at in one account. Absent where there is no limit that is known. */
            readonly mostPosts?: number;
            /** @description The most contributions of others it looks at, where they are billed. Absent where they are not. */
            readonly mostIncoming?: number;
            /** @description A public account with which `channelfit adapters check` looks whether the platform still answers as it did. Absent where there is none. */
            readonly canary?: string;
            /** @description The most requests to the platform that one audit of an account takes, one to renew its credential among them. */
            readonly mostCalls: number;
            /** @description What the terms of the platform forbid to do with what is read there. Empty where they forbid nothing that matters here. */
            readonly terms: readonly {
                readonly id: components["schemas"]["Term"];
                /** @description What it means. */
                readonly sentence: string;
            }[];
            /** @description What the platform bills for what it returns. Absent where reading costs nothing. */
            readonly price?: {
                /**
                 * @description In which money.
                 * @constant
                 */
                readonly currency: "USD";
                /** @description For one profile. */
                readonly perProfile: number;
                /** @description For one post. */
                readonly perPost: number;
                /** @description For one contribution of others. */
                readonly perIncoming: number;
            };
        };
        /**
         * Format: one-line
         * @description Why, on one line.
         */
        readonly ReasonRequest: string;
        /** @description What one reference names. Either `account` or `trouble` is there. */
        readonly Recognition: {
            /** @description As it was typed. */
            readonly reference: string;
            /** @description The account, in one spelling. */
            readonly account?: {
                readonly platform: components["schemas"]["PlatformId"];
                /** @description What an audit reads it by. */
                readonly reference: string;
                /** @description Where people look at it; left out where the name does not tell. */
                readonly url?: string;
            };
            /** @description The place in the list, from 0, of the first reference that names the same account. */
            readonly sameAs?: number;
            /** @description Why it names no account: `platform-not-recognised`, `reference-not-recognised`, `not-an-account`, `short-link` or `other-platform`. */
            readonly trouble?: components["schemas"]["CodedSentence"];
        };
        /** @description References as people type them. */
        readonly RecognitionRequest: {
            /** @description The references, in any mixture of platforms. */
            readonly accounts: readonly {
                readonly platform?: components["schemas"]["PlatformName"];
                /**
                 * Format: one-line
                 * @description Address, handle or id as people type it. Without `platform`, the platform is told from it.
                 */
                readonly reference: string;
            }[];
        };
        /** @description What references name, one entry for each of the request, in the same order. */
        readonly Recognitions: {
            /** @description One entry for each reference. */
            readonly accounts: readonly components["schemas"]["Recognition"][];
        };
        /** @description Something to do on a platform. */
        readonly RecommendedUse: {
            readonly use: components["schemas"]["Use"];
            /** @description How much it is worth for these goals, 0..100. */
            readonly score: number;
            /** @description Whether the brief named it; otherwise it is a proposal. */
            readonly stated: boolean;
            /** @description Stable code of the reason. */
            readonly code: string;
            /** @description The reason as a sentence. */
            readonly reason: string;
        };
        /** @description The answer to a line that could not be answered, or the end of a stream that was given up. A line is refused as `invalid-json` (also where it is not UTF-8), `line-too-long`, `validation-failed`, `overloaded` (with `retryAfterSeconds`) or `internal-error`; a stream ends with `request-timeout`, `shutting-down` or `content-encoding-broken`. */
        readonly RefusedLine: {
            /** @description The key of the line; null when it cannot be told. */
            readonly key: string | null;
            /** @description Number of the line as it was sent. */
            readonly line: number;
            readonly problem: components["schemas"]["Problem"];
        };
        /**
         * @description How evenly a channel posts, by the spread that pure chance would have. `regular`, half of it at most; `bursty`, more than it.
         * @enum {string}
         */
        readonly Regularity: "regular" | "uneven" | "bursty";
        /** @description Forecasts of similar probability, and what became of them. */
        readonly ReliabilityBin: {
            /** @description Lowest probability of the bin, 0..1. */
            readonly from: number;
            /** @description The bin ends below it; the last one includes 1. */
            readonly to: number;
            /** @description Forecasts counted. */
            readonly count: number;
            /** @description Mean of their probabilities, 0..1. */
            readonly meanForecast: number;
            /** @description Share of them that came true, 0..1. */
            readonly observedShare: number;
        };
        /** @description A stored assessment, computed again. */
        readonly Replay: {
            /** @description Id of the assessment. */
            readonly id: string;
            readonly outcome: components["schemas"]["ReplayOutcome"];
            /** @description What could not be had again. Empty unless the outcome is `other-version`. */
            readonly gone: readonly components["schemas"]["ReplayGone"][];
            /** @description The outcome as a sentence. */
            readonly text: string;
            /** @description Versions of the fit model. */
            readonly modelVersion: {
                /** @description The one it was made with. */
                readonly stored: string;
                /** @description The one that runs, with which it was computed again. */
                readonly running: string;
            };
            /** @description Versions of the catalogue of figures. */
            readonly catalogueVersion: {
                /** @description The one it was made with. */
                readonly stored: string;
                /** @description The one it was computed again with. */
                readonly used: string;
                /** @description The one that runs. */
                readonly running: string;
            };
            /** @description SHA-256 of the results in canonical JSON (fields in the order of their names), hexadecimal. */
            readonly digest: {
                /** @description Of the stored result. */
                readonly stored: string;
                /** @description Of the result computed again. */
                readonly recomputed: string;
            };
            /** @description Platforms that both results judge, in the order of the one computed again. Empty when the results are identical. */
            readonly differences: readonly components["schemas"]["PlatformDifference"][];
        };
        /**
         * @description What is no longer there to compute an assessment with.
         * @enum {string}
         */
        readonly ReplayGone: "model-version-gone" | "catalogue-version-gone";
        /**
         * @description `identical`: bit for bit the same. `different`: not the same although model and catalogue are, which is an error on our side.
         *     `other-version`: its own model or catalogue is gone, so it was computed with the running one and nothing is proven.
         * @enum {string}
         */
        readonly ReplayOutcome: "identical" | "different" | "other-version";
        /** @description The answer to somebody who asked for a channel. */
        readonly RequestAssessment: WithRequired<components["schemas"]["StoredRequestAssessment"], "platform" | "verdict" | "decision" | "blingIndex" | "bounds" | "level" | "parts" | "withoutHype" | "pushback">;
        /** @description What the request itself allows, whatever the platform is worth. */
        readonly RequestDecision: {
            readonly code: components["schemas"]["RequestDecisionCode"];
            /** @description Stable code of the reason. */
            readonly reasonCode: string;
            /** @description The reason as a sentence. */
            readonly reason: string;
            /** @description What must be said beside it. */
            readonly notes: readonly components["schemas"]["Note"][];
            /** @description Sum of the hype weights after halving. */
            readonly hype: number;
            /** @description Sum of the good reasons, each by its evidence. It decides nothing: it ranks requests that compete. */
            readonly merit: number;
            /** @description The five things a sound request has. */
            readonly essentials: readonly components["schemas"]["Essential"][];
        };
        /**
         * @description From go to do not go. `minimum-presence` answers a duty, `park` reserves a name. Best verdict left: `adopt` for `go`; `pilot` for the pilots and for duties; `wait` for `park` and `hold`; `decline` for the rest.
         * @enum {string}
         */
        readonly RequestDecisionCode: "go" | "go-as-pilot" | "pilot-with-sponsor-reason" | "pilot" | "minimum-presence" | "park" | "hold" | "do-not-go" | "do-not-go-bling-bling";
        /** @description How many accounts came out how, by declared state, else by state of vitality or, when unread, by status. Keys with nothing to count are absent. */
        readonly ResultCounts: {
            readonly [key: string]: number;
        };
        /** @description A stretch of regular posts. */
        readonly Rhythm: {
            /** @description The first post. */
            readonly from: components["schemas"]["Moment"];
            /** @description When the posts stop; after `from` (`stretch-reversed`). Never when left out. */
            readonly until?: components["schemas"]["Moment"];
            /** @description Days from one post to the next. */
            readonly everyDays: number;
        };
        /** @description A lasting change of a channel's rhythm. */
        readonly RhythmChange: {
            /** @description Day of the post with which the new rhythm begins. */
            readonly on: components["schemas"]["Date"];
            /** @description Typical days between posts before. */
            readonly fromDays: number;
            /** @description Typical days between posts after. */
            readonly toDays: number;
            /** @description The same in one sentence. */
            readonly sentence: string;
        };
        /**
         * @description An area of the community manager’s work.
         * @enum {string}
         */
        readonly RoleArea: "relations" | "topics" | "administration" | "communication" | "business";
        /** @description An area of the work: what is given and what is expected. */
        readonly RoleAreaStanding: {
            readonly area: components["schemas"]["RoleArea"];
            /** @description Its name. */
            readonly name: string;
            /** @description 0 none to 4 owned and resourced; null when it was not told. */
            readonly given: number | null;
            /** @description The same of what is expected; null when it was not told. */
            readonly expected: number | null;
            /** @description Expected less given; null when one of them is not known. */
            readonly gap: number | null;
        };
        /** @description What the role covers. There is no right rank: only differences are told. */
        readonly RoleCoverage: {
            /** @description The five areas. */
            readonly areas: readonly components["schemas"]["RoleAreaStanding"][];
            /** @description Communication and hardly anything else; said only when all areas are known. */
            readonly noiseMaker: boolean;
            /** @description How the role sits in the organisation. Absent when it was not told. */
            readonly model?: components["schemas"]["OrganisationModel"];
            /** @description The same in words. Absent when it was not told. */
            readonly modelName?: string;
        };
        /** @description Areas of the work, each 0 none to 4 owned and resourced. Unknown when left out. */
        readonly RoleDegreesRequest: {
            /** @description Members and relations. */
            readonly relations?: components["schemas"]["DegreeRequest"];
            /** @description Topics and activities. */
            readonly topics?: components["schemas"]["DegreeRequest"];
            /** @description Administration. */
            readonly administration?: components["schemas"]["DegreeRequest"];
            /** @description Communication and promotion. */
            readonly communication?: components["schemas"]["DegreeRequest"];
            /** @description Business development. */
            readonly business?: components["schemas"]["DegreeRequest"];
        };
        /** @description What the role covers. Unknown when left out. */
        readonly RoleRequest: {
            /** @description What it is given the means for. */
            readonly given?: components["schemas"]["RoleDegreesRequest"];
            /** @description What is expected of it. */
            readonly expected?: components["schemas"]["RoleDegreesRequest"];
        };
        /** @description The sample data of a workspace. */
        readonly SampleData: {
            /** @description Whether every sample is there. */
            readonly loaded: boolean;
            /** @description The samples that are there. */
            readonly organisations: readonly components["schemas"]["SampleOrganisation"][];
        };
        /**
         * @description Which sample it is.
         * @enum {string}
         */
        readonly SampleId: "home-decoration-shop" | "town-hall" | "industrial-maker";
        /** @description An organisation that was loaded as a sample. Ids are those of what was loaded with it and is still there, in the order in which it was made. */
        readonly SampleOrganisation: {
            readonly sample: components["schemas"]["SampleId"];
            /** @description Id of the organisation. */
            readonly organisationId: string;
            /** @description What it is called by now. */
            readonly name: string;
            /** @description Assessments. */
            readonly assessmentIds: readonly string[];
            /** @description Diagnoses. */
            readonly diagnosisIds: readonly string[];
            /** @description Audits, the earlier one first. */
            readonly auditIds: readonly string[];
            /** @description Schedules. */
            readonly scheduleIds: readonly string[];
            /** @description Pilots. */
            readonly pilotIds: readonly string[];
        };
        /** @description A workspace with a clock of its own. */
        readonly Sandbox: {
            /** @description Id of the sandbox. */
            readonly id: string;
            /** @description What it is called. */
            readonly name: string;
            /** @description Where its clock stood at first. */
            readonly startedAt: components["schemas"]["Instant"];
            /** @description Where its clock stands. */
            readonly now: components["schemas"]["Instant"];
            /** @description When it was made, by the clock of the service. */
            readonly createdAt: components["schemas"]["Instant"];
        };
        /** @description Sandboxes, newest first. */
        readonly SandboxList: {
            /** @description All of them. */
            readonly items: readonly components["schemas"]["Sandbox"][];
        };
        /** @description A sandbox that is wanted. */
        readonly SandboxRequest: {
            /**
             * Format: one-line
             * @description What to call it.
             */
            readonly name: string;
            /** @description Where its clock is to stand at first. Now when left out. */
            readonly startsAt?: components["schemas"]["Moment"];
        };
        /** @description A sandbox with the secret of its first key, answered this once. */
        readonly SandboxWithKey: {
            /** @description Id of the sandbox. */
            readonly id: string;
            /** @description What it is called. */
            readonly name: string;
            /** @description Where its clock stood at first. */
            readonly startedAt: components["schemas"]["Instant"];
            /** @description Where its clock stands. */
            readonly now: components["schemas"]["Instant"];
            /** @description When it was made, by the clock of the service. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description Id of its first key, which has every scope. */
            readonly keyId: string;
            /** @description The key itself. */
            readonly secret: string;
        };
        /**
         * @description A question of the grid that is answered by a degree.
         * @enum {string}
         */
        readonly ScaledQuestionId: "accountable-result" | "assigned-membership" | "single-manager" | "in-the-flow" | "win-over" | "optional-attention" | "crosses-borders" | "shared-domain" | "peer-desire" | "tractable-by-exchange" | "avoidance" | "autonomous-vitality" | "request-for-help" | "added-value";
        /** @description A standing order to audit. */
        readonly Schedule: {
            /** @description Id of the schedule. */
            readonly id: string;
            /** @description Whose it is. Absent when nobody said. */
            readonly organisationId?: string;
            /** @description What it is called. */
            readonly name: string;
            /** @description Cron expression of five fields (minute, hour, day of month, month, day of week). */
            readonly cron: string;
            /** @description IANA time zone the expression is read in. */
            readonly timeZone: string;
            /** @description Whether it rests. */
            readonly paused: boolean;
            /** @description The accounts each run looks at. Absent where it has a scope. */
            readonly accounts?: readonly components["schemas"]["ScheduledAccount"][];
            readonly scope?: components["schemas"]["ScheduleScope"];
            readonly interval?: components["schemas"]["AdaptiveInterval"];
            /** @description Minutes by which a run may begin after its tick. */
            readonly jitterMinutes: number;
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description Next run, with its jitter. Absent while paused. */
            readonly nextDueAt?: components["schemas"]["Instant"];
            /** @description The tick that the next run belongs to. Absent while paused. */
            readonly nextTickAt?: components["schemas"]["Instant"];
            /** @description Tick of the last run, also of one that had no account to look at. Absent before the first one. */
            readonly lastTickAt?: components["schemas"]["Instant"];
            /** @description The newest audit that it started, of several the first. Absent before the first one. */
            readonly lastAuditId?: string;
            readonly lastRun?: components["schemas"]["ScheduleRun"];
        };
        /** @description Schedules, newest first. */
        readonly SchedulePage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["Schedule"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description When a schedule would run next, paused or not. */
        readonly SchedulePreview: {
            /** @description The cron expression. */
            readonly cron: string;
            /** @description IANA time zone the expression is read in. */
            readonly timeZone: string;
            /** @description The next runs, soonest first, each with its jitter. Fewer than asked when the expression has no more. */
            readonly next: readonly components["schemas"]["Instant"][];
            /** @description The same runs, with the ticks they belong to. */
            readonly runs: readonly components["schemas"]["ScheduleTick"][];
            /** @description With an adaptive interval, when its accounts are due, the soonest first; at most 200 of them. Absent without. */
            readonly accounts?: readonly components["schemas"]["ScheduledLook"][];
            /** @description With an adaptive interval, how many accounts it has now that do not rest. Absent without. */
            readonly accountsTotal?: number;
        };
        /** @description A standing order to audit: of accounts it names, or of those that its scope holds when it runs. One of `accounts` and `scope` is needed (`accounts-or-scope-missing`), and only one (`accounts-and-scope`). */
        readonly ScheduleRequest: {
            /**
             * Format: one-line
             * @description What the schedule is called.
             */
            readonly name: string;
            /** @description When to run, a cron expression of five fields (minute, hour, day of month, month, day of week); `L` (last) and `#` (the n-th, `1#2` is the second Monday) are understood. A day must match both day fields where both are given. A local time that a change of clocks skips is made up for at the first moment after the gap, once for all times that lie in it; one that comes twice counts the first time. An expression that names every hour goes by the time that passes instead: it has no run for an hour that never was, and one for each of two hours of the same name. A step (`*\/15`) does not go beyond the values of its field, and a start with a step is written as a range (`5-59/15`, not `5/15`). A range may go over the end of its field: hours `22-5` are those from ten in the evening to five in the morning, days `fri-mon` four days. The hours `9-5` are therefore not those of an office. */
            readonly cron: string;
            /**
             * @description IANA time zone the expression is read in; no distance from UTC such as `+02:00`, which knows no summer time. UTC when left out.
             * @default UTC
             */
            readonly timeZone?: string;
            /**
             * @description Whether it rests. False when left out.
             * @default false
             */
            readonly paused?: boolean;
            /** @description The accounts each run looks at, whatever was decided about them; with an interval, those that were archived or closed are left out. A given history cannot change from run to run and is refused (`history-in-schedule`); audit it once instead. */
            readonly accounts?: readonly components["schemas"]["AccountRequest"][];
            readonly scope?: components["schemas"]["ScheduleScope"];
            readonly interval?: components["schemas"]["AdaptiveInterval"];
            /**
             * @description Minutes by which a run may begin after its tick, so that many schedules do not begin at once; which of them is settled by the schedule and the tick, and always before the tick that follows. 0 when left out.
             * @default 0
             */
            readonly jitterMinutes?: number;
        };
        /** @description What became of a tick. */
        readonly ScheduleRun: {
            /** @description The tick. */
            readonly tick: components["schemas"]["Instant"];
            /** @description The audits it started: none where there was no account to look at, several where there were more accounts than one audit takes. */
            readonly auditIds: readonly string[];
            /** @description Accounts it looks at. */
            readonly accounts: number;
            /** @description Accounts that were not due yet by their own rhythm, or were being looked at. */
            readonly notDue: number;
            /** @description Accounts left out because they are archived or closed. */
            readonly resting: number;
        };
        /** @description Which accounts are looked at; which those are is told when the schedule runs. Accounts that were archived or closed are left out. A scope with an organisation holds accounts of that one only. */
        readonly ScheduleScope: {
            readonly kind: components["schemas"]["ScheduleScopeKind"];
            /** @description Whose accounts. Needed for `organisation`; of the whole workspace when left out for the others, unless the schedule belongs to an organisation. */
            readonly organisationId?: string;
            /**
             * Format: one-line
             * @description The tag. Needed for `tag`, and for no other.
             */
            readonly tag?: string;
        };
        /**
         * @description `organisation`: all accounts of an organisation. `tag`: those that have a tag, whatever its capitals. `dormant`: those that stand as `dormant` or `abandoned`.
         * @enum {string}
         */
        readonly ScheduleScopeKind: "organisation" | "tag" | "dormant";
        /** @description A run to come. */
        readonly ScheduleTick: {
            /** @description The moment that the expression names. */
            readonly tick: components["schemas"]["Instant"];
            /** @description When it runs, later by the jitter. */
            readonly at: components["schemas"]["Instant"];
        };
        /** @description An account a schedule looks at. */
        readonly ScheduledAccount: {
            readonly platform: components["schemas"]["PlatformId"];
            /** @description Address or handle. */
            readonly reference: string;
            /** @description The given history. Absent when the account is fetched. */
            readonly posts?: readonly components["schemas"]["Post"][];
            /** @description Until when the given history is complete. Absent when it was not said or the account is fetched. */
            readonly observedUntil?: components["schemas"]["Moment"];
            /** @description Whether older posts exist that were not given. Absent when the account is fetched. */
            readonly truncated?: boolean;
        };
        /** @description When an account is due by its own rhythm. */
        readonly ScheduledLook: {
            readonly account: components["schemas"]["Account"];
            /** @description Id of the account. Absent while the workspace does not have it. */
            readonly accountId?: string;
            /** @description The day (UTC) from which on a run looks at it. */
            readonly dueOn: components["schemas"]["Date"];
            readonly dueBecause: components["schemas"]["LookReason"];
            /**
             * @description Which limit of the interval moved the day: `at-least`, it would be due sooner; `at-most`, later. Absent where none did.
             * @enum {string}
             */
            readonly limit?: "at-least" | "at-most";
            /** @description The reason in one sentence. */
            readonly sentence: string;
        };
        /**
         * @description A right of a key. Each stands for itself; none includes another.
         * @enum {string}
         */
        readonly Scope: "read" | "assess" | "audit" | "manage" | "admin";
        /** @description The score if everything unanswered turned out worst, or best. */
        readonly ScoreBounds: {
            /** @description Worst case, 0..100. */
            readonly worst: number;
            /** @description Best case, 0..100. */
            readonly best: number;
        };
        /** @description Where the score lies if the weights and the evidence were otherwise, within what is known of them. It always holds the score itself. */
        readonly ScoreInterval: {
            /** @description 5th percentile, 0..100, to a tenth. */
            readonly p5: number;
            /** @description 95th percentile, 0..100, to a tenth. */
            readonly p95: number;
        };
        /** @description How an account of the sandbox behaves. */
        readonly Script: {
            readonly platform: components["schemas"]["PlatformId"];
            /** @description The account, as its platform writes it. */
            readonly reference: string;
            /** @description Moments of single posts, past and to come. None when left out. */
            readonly posts: readonly components["schemas"]["Moment"][];
            /** @description Stretches of regular posts, beside the single ones. None when left out. */
            readonly rhythms: readonly components["schemas"]["Rhythm"][];
            /** @description Stretches in which it cannot be seen; of two at once the first counts. None when left out. */
            readonly outages: readonly components["schemas"]["Outage"][];
            /** @description How many follow it, from when on. Unknown before the first, and when left out. */
            readonly followers: readonly components["schemas"]["Following"][];
        };
        /** @description How the accounts of the sandbox behave. */
        readonly ScriptList: {
            /** @description All of them, by platform and reference. */
            readonly items: readonly components["schemas"]["Script"][];
        };
        /** @description How accounts of the sandbox behave. */
        readonly ScriptListRequest: {
            /** @description A script for each; an account is named once (`account-repeated`). */
            readonly accounts: readonly components["schemas"]["ScriptRequest"][];
        };
        /** @description How an account of the sandbox behaves. */
        readonly ScriptRequest: {
            readonly platform?: components["schemas"]["PlatformName"];
            /** @description Address or handle as people type it. Without `platform`, the platform is told from it, and a reference that does not tell is refused. */
            readonly reference: string;
            /** @description Moments of single posts, past and to come. None when left out. */
            readonly posts?: readonly components["schemas"]["Moment"][];
            /** @description Stretches of regular posts, beside the single ones. None when left out. */
            readonly rhythms?: readonly components["schemas"]["Rhythm"][];
            /** @description Stretches in which it cannot be seen; of two at once the first counts. None when left out. */
            readonly outages?: readonly components["schemas"]["Outage"][];
            /** @description How many follow it, from when on. Unknown before the first, and when left out. */
            readonly followers?: readonly components["schemas"]["Following"][];
        };
        /** @description A `Bundle` as it was handed over; of a later version too, which is then refused by its name. */
        readonly SentBundle: {
            /** @description What it holds. */
            readonly schema: string;
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * @description What an event tells, `webhook.test` included, which is sent on demand.
         * @enum {string}
         */
        readonly SentType: "account.state-changed" | "alert.raised" | "alert.resolved" | "alert.digest" | "audit.completed" | "assessment.verdict-changed" | "credential.expiring" | "pilot.advised" | "pilot.decided" | "pilot.overdue" | "schedule.missed" | "webhook.test";
        /**
         * @description What a sentence rests on: what was asked, what the brief says, records of the catalogue, or the rules and judgement of the model.
         * @enum {string}
         */
        readonly SentenceBasis: "request" | "brief" | "records" | "model";
        /** @description An account at one moment. What is unknown is left out, never 0. */
        readonly SeriesPoint: {
            /** @description Id of the audit. */
            readonly auditId: string;
            /** @description The moment it speaks about. */
            readonly at: components["schemas"]["Instant"];
            /** @description The day its figures speak about. Absent where it could not be read. */
            readonly asOf?: components["schemas"]["Date"];
            readonly state: components["schemas"]["Standing"];
            /** @description Probability 0..1 that it has not stopped. */
            readonly pAlive?: number;
            /** @description Posting days per 30 days. */
            readonly postsPerMonth?: number;
            /** @description Calendar days since the last post. */
            readonly daysSinceLastPost?: number;
            /** @description Followers. */
            readonly followers?: number;
        };
        /**
         * @description How much a finding matters.
         * @enum {string}
         */
        readonly Severity: "low" | "medium" | "high";
        /**
         * @description A sign of neglect, in the order of the report.
         * @enum {string}
         */
        readonly SignalId: "unanswered-questions" | "reachability" | "lost-access" | "own-site-link" | "duplicates" | "dead-website" | "feed-faults" | "silence" | "cadence-collapse" | "promised-cadence" | "response-time" | "monologue" | "automatic-posts" | "no-reaction" | "reaction-decline" | "broken-links" | "outdated-name" | "ownership" | "reaction-benchmark" | "follower-erosion" | "profile-gaps" | "credential" | "administrators" | "purpose-afterwards";
        /** @description How one sign of neglect came out. */
        readonly SignalResult: {
            readonly signal: components["schemas"]["SignalId"];
            /**
             * @description `unknown`: it matters and cannot be told. `not-applicable`: the question does not arise.
             * @enum {string}
             */
            readonly outcome: "pass" | "fail" | "unknown" | "not-applicable";
            /** @description What is looked at. */
            readonly title: string;
            /** @description What was found, or why nothing can be said. */
            readonly sentence: string;
            /** @description 1 nothing is amiss, 0 as bad as it can be. Absent where nothing can be said, and where it is withheld. */
            readonly score?: number;
            /** @description How much it weighs among the others. */
            readonly weight: number;
            /** @description Its part of the neglect score; those of all signals add up to it. Absent where it does not count. */
            readonly points?: number;
            /** @description What it rests on. Empty where nothing can be pointed at. */
            readonly evidence: readonly {
                /** @description Where it can be looked at. */
                readonly url?: string;
                /** @description When it happened; a date or an instant. */
                readonly at?: string;
                /** @description A figure. */
                readonly figure?: number;
            }[];
            /** @description What mends it. */
            readonly remedy: string;
            /**
             * @description Who sees to the remedy.
             * @enum {string}
             */
            readonly owner: "community-manager" | "account-owner" | "administrator" | "webmaster" | "management";
            /** @description Hours that the remedy takes. */
            readonly effortHours: number;
            /** @description Ids of records of evidence that speak for looking at it. */
            readonly sources: readonly string[];
            /** @description Present where it rests on what was read, and the terms of the platform forbid to compute a score from that. It is told, and does not count. */
            readonly withheld?: components["schemas"]["TermReason"];
            /** @description Present where somebody set it aside; it does not count then. */
            readonly waived?: {
                /** @description Why. */
                readonly reason: string;
                /** @description Who said so. */
                readonly author: string;
                readonly until: components["schemas"]["Date"];
            };
        };
        /** @description Thresholds of silence that an organisation sets itself, whatever an account's own rhythm. Each at least the one before (`policy-not-ascending`). */
        readonly SilencePolicyRequest: {
            /** @description Days of silence from which an account counts as quiet. */
            readonly quietDays: number;
            /** @description Days of silence from which it counts as dormant. */
            readonly dormantDays: number;
            /** @description Days of silence from which it counts as abandoned. */
            readonly abandonedDays: number;
        };
        /** @description Days of silence from which an account counts as quiet, dormant and abandoned. */
        readonly SilenceThresholds: {
            /** @description Days until quiet. */
            readonly quietDays: number;
            /** @description Days until dormant. */
            readonly dormantDays: number;
            /** @description Days until abandoned. */
            readonly abandonedDays: number;
        };
        /** @description Use of a platform in a group over its use in the whole population. It shifts a level measured for everybody and says nothing of the level itself. */
        readonly SkewFigure: {
            /** @description The number. */
            readonly value: number;
            /** @description What one unit of it is. */
            readonly unit: string;
            readonly basis: components["schemas"]["Basis"];
            /** @description Ids of the records behind it; empty only for a judgement. */
            readonly evidence: readonly string[];
            /** @description Day of the last look at the value and its sources. */
            readonly reviewedOn: components["schemas"]["Date"];
            /** @description How far it may be trusted today, 0..1: the weight of its best record, by age. */
            readonly confidence: number;
            /** @description True when every record that counts behind it is older than one halving period of its topic, as of today. */
            readonly stale: boolean;
            /** @description Whom it speaks about when that is narrower than everybody. */
            readonly population?: string;
            /** @description A remark. Absent when there is none. */
            readonly note?: string;
            readonly own?: components["schemas"]["OwnMeasurement"];
            /** @description Where the group was asked, which may be elsewhere than where the level was measured. */
            readonly measuredIn: components["schemas"]["Geography"];
        };
        /**
         * @description What is sold.
         * @enum {string}
         */
        readonly SoldModel: "community-management" | "socio-collaborative-management" | "both";
        /**
         * @description What a source is worth under one's own name: `weak` is a rule of thumb, a figure known by heart, an answer in a forum, a page without an editor or a copy of an article.
         * @enum {string}
         */
        readonly SourceGrade: "sound" | "weak";
        /**
         * @description Who does the work.
         * @enum {string}
         */
        readonly Sourcing: "in-house" | "shared" | "freelance" | "agency";
        /** @description Where on the spiral of failure the account is, and by what. */
        readonly Spiral: {
            /**
             * @description The furthest turn that something speaks for.
             * @enum {string}
             */
            readonly stage: "opened-for-show" | "doubted" | "idling" | "disappointing" | "discredited";
            /** @description The same in words. */
            readonly name: string;
            /** @description What put it there, and the way out. */
            readonly sentence: string;
            /** @description What speaks for each turn. */
            readonly evidence: readonly {
                /**
                 * @description The turn it speaks for.
                 * @enum {string}
                 */
                readonly stage: "opened-for-show" | "doubted" | "idling" | "disappointing" | "discredited";
                readonly motive?: components["schemas"]["Motive"];
                readonly signal?: components["schemas"]["SignalId"];
            }[];
            /** @description Whether it was opened for motives of hype alone, and what became of it belongs to that start. */
            readonly isLinked: boolean;
        };
        /** @description Where a channel is in the spiral of failure. */
        readonly SpiralPlace: {
            /** @description Its name. */
            readonly channel: string;
            /** @description The furthest stage that something shows, or how it left; null when nothing shows any. */
            readonly stage: components["schemas"]["SpiralStage"] | null;
            /** @description The stage in words. */
            readonly stageName: string | null;
            /** @description What shows it. */
            readonly signs: readonly components["schemas"]["SpiralSign"][];
        };
        /** @description What puts a channel at a stage. */
        readonly SpiralSign: {
            readonly stage: components["schemas"]["SpiralStep"];
            /** @description Stable code. */
            readonly code: string;
            /** @description The sentence. */
            readonly text: string;
        };
        /**
         * @description A stage of the spiral of failure, or how a channel left it.
         * @enum {string}
         */
        readonly SpiralStage: "opened-on-hype" | "purpose-questioned" | "idling" | "disappointing" | "discredited" | "repurposed" | "closed-well" | "abandoned";
        /**
         * @description A stage of the spiral of failure.
         * @enum {string}
         */
        readonly SpiralStep: "opened-on-hype" | "purpose-questioned" | "idling" | "disappointing" | "discredited";
        /**
         * @description How much whoever pays for the channel wants it to live.
         * @enum {string}
         */
        readonly Sponsor: "committed" | "neutral" | "reluctant";
        /**
         * @description Who looks after the channels; `none` means that nobody is in charge. Values other than `none` are not used by fit model 0.1.0.
         * @enum {string}
         */
        readonly Staffing: "none" | "assigned-bystander" | "intern" | "volunteers" | "owner" | "part-of-job" | "dedicated" | "team";
        /**
         * @description How an account stands, in one word: the declared state (`parked`, `archived`, `closed`), else the state of vitality at its newest audit, or the trouble where it could not be read. Trouble is told of a declared account as well, unless it was closed and is gone. `not-audited`: no audit has looked at it yet.
         * @enum {string}
         */
        readonly Standing: "never-started" | "too-early" | "thriving" | "steady" | "fading" | "dormant" | "abandoned" | "unknown" | "parked" | "archived" | "closed" | "not-found" | "private" | "suspended" | "credential-missing" | "credential-rejected" | "rate-limited" | "unreachable" | "blocked-address" | "unsupported" | "not-audited";
        /** @description The last time that an account came to stand otherwise. */
        readonly StandingChange: {
            readonly from: components["schemas"]["Standing"];
            /** @description When that was found out, or declared. */
            readonly at: components["schemas"]["Instant"];
        };
        /** @description What the fit model of its day said, as it was stored. What that model did not say yet is absent. */
        readonly StoredAssessment: {
            /** @description Id under which it is stored. Absent for a dry run. */
            readonly id?: string;
            /** @description When it was stored. Absent for a dry run. */
            readonly createdAt?: components["schemas"]["Instant"];
            /** @description The day it speaks about. */
            readonly asOf: components["schemas"]["Date"];
            /** @description Id of the stored diagnosis it rests on. Absent when the brief names none. */
            readonly diagnosisId?: string;
            /** @description Version of the fit model; the same version, catalogue and brief give the same result. */
            readonly modelVersion: string;
            /** @description Version of the catalogue of figures. */
            readonly catalogueVersion: string;
            readonly language: components["schemas"]["Language"];
            /** @description Mean confidence over the platforms, 0..1. */
            readonly confidence: number;
            /** @description Best first, by verdict, then score. */
            readonly platforms: readonly components["schemas"]["StoredPlatformAssessment"][];
            /** @description Absent from a result of fit model 0.1.0. */
            readonly ranking?: components["schemas"]["Ranking"];
            /** @description Absent from a result of fit model 0.1.0. */
            readonly portfolio?: components["schemas"]["Portfolio"];
            readonly governance?: components["schemas"]["GovernanceEffects"];
            /** @description The answer to each channel asked for, in the order of the brief. */
            readonly requests: readonly components["schemas"]["StoredRequestAssessment"][];
            /** @description What stands out across the channels, most severe first. */
            readonly findings: readonly components["schemas"]["Finding"][];
            /** @description What the brief leaves open, the question first whose answer would most probably change a verdict. Absent from a result of fit model 0.1.0. */
            readonly questions?: readonly components["schemas"]["OpenQuestion"][];
            /** @description Ids of cited records older than one halving period of their topic. */
            readonly staleEvidence: readonly string[];
            /** @description Absent from a result of fit model 0.1.0. */
            readonly weights?: components["schemas"]["AppliedWeights"];
            /** @description The workspace's own measurements that stand in these results. Empty when there are none. Absent from a result of fit model 0.1.0. */
            readonly overrides?: readonly components["schemas"]["AppliedOverride"][];
        };
        /** @description What the model of its day said about one platform for one organisation. */
        readonly StoredPlatformAssessment: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description Name of the platform. */
            readonly name: string;
            /** @description True for a platform that the workspace describes itself. Absent otherwise. */
            readonly own?: boolean;
            /** @description Who described it, when it is the workspace's own. Absent otherwise. */
            readonly author?: string;
            /** @description Place in the order, 1 is best. */
            readonly rank: number;
            /** @description How well it fits, 0..100, two decimals; the sum of the points. */
            readonly score: number;
            readonly bounds: components["schemas"]["ScoreBounds"];
            /** @description Absent from a result of fit model 0.1.0. */
            readonly interval?: components["schemas"]["ScoreInterval"];
            /** @description Share 0..1 of the draws in which it takes each rank, first rank first; they add up to 1. Absent from a result of fit model 0.1.0. */
            readonly rankAcceptability?: readonly number[];
            /** @description Absent from a result of fit model 0.1.0. */
            readonly verdictAcceptability?: components["schemas"]["VerdictAcceptability"];
            readonly verdict: components["schemas"]["Verdict"];
            /** @description Stable code of the reason. */
            readonly verdictCode: string;
            /** @description The reason as a sentence. */
            readonly verdictReason: string;
            /** @description Weight of the evidence used, lowered by every unanswered question, 0..1. */
            readonly confidence: number;
            /** @description What caps the verdict. Empty when nothing does. */
            readonly vetoes: readonly components["schemas"]["Veto"][];
            /** @description The criteria, in the order of the report. */
            readonly contributions: readonly components["schemas"]["Contribution"][];
            /** @description What to do there, stated uses first. */
            readonly recommendedUses: readonly components["schemas"]["RecommendedUse"][];
            /** @description Stated uses that are better made elsewhere. */
            readonly usesToAvoid: readonly components["schemas"]["AvoidedUse"][];
            /** @description The easiest changes that would lift the verdict, the nearest verdict first. Empty when it is `adopt`, or when nothing in the organisation's hands would. Absent in a batch that asks for `platforms` and not for them. Absent from a result of fit model 0.1.0. */
            readonly counterfactuals?: readonly components["schemas"]["Counterfactual"][];
            readonly effort: components["schemas"]["Effort"];
            /** @description Which part of a larger service is meant: of a messenger its channels, not the messages between people. Absent where all of it is. */
            readonly scope?: components["schemas"]["CodedSentence"];
        };
        /** @description The answer that was given to somebody who asked for a channel. */
        readonly StoredRequestAssessment: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description The platform's verdict, never better than the decision on the request allows. Null when the catalogue has no profile of it. */
            readonly verdict: components["schemas"]["Verdict"] | null;
            /** @description Absent from a result of fit model 0.1.0. */
            readonly decision?: components["schemas"]["RequestDecision"];
            /** @description How much the request rests on hype or imitation, 0..100. Null when nothing is known about its reasons. */
            readonly blingIndex: number | null;
            readonly bounds: components["schemas"]["IndexBounds"];
            readonly level: components["schemas"]["HypeLevel"];
            /** @description Where the points come from. */
            readonly parts: readonly components["schemas"]["IndexContribution"][];
            /** @description Absent from a result of fit model 0.1.0. */
            readonly withoutHype?: components["schemas"]["WithoutHype"];
            readonly pushback: components["schemas"]["Pushback"];
        };
        /**
         * @description Why neither kind of management helps.
         * @enum {string}
         */
        readonly SubVerdict: "organisational-problem" | "not-a-community";
        /**
         * @description A symptom of gadgetisation, or of what goes with it; the first six make the index.
         * @enum {string}
         */
        readonly SymptomId: "basement-role" | "escaping-creation" | "linear-execution" | "bling-bling" | "forgotten-base" | "near-zero-autonomy" | "thin-staffing" | "control-illusion" | "neglected-accounts" | "hollow-supply" | "unmeasured-return" | "community-as-erp";
        /**
         * @description How a symptom stands.
         * @enum {string}
         */
        readonly SymptomSeverity: "severe" | "present" | "absent" | "unknown" | "not-applicable";
        /**
         * @description What the terms of a platform forbid to do with what is read there.
         * @enum {string}
         */
        readonly Term: "no-benchmarking" | "no-cross-platform-score" | "no-derived-score" | "owner-only";
        /** @description The term of a platform by which a number is not given. */
        readonly TermReason: {
            readonly code: components["schemas"]["Term"];
            /** @description What it means. */
            readonly text: string;
        };
        /**
         * @description What can be asked of an account besides the dates of its posts: `posting-app` is the program they were published with, `incoming` what others asked or said.
         * @enum {string}
         */
        readonly Told: "profile" | "created-at" | "followers" | "reactions" | "views" | "incoming" | "posting-app";
        /**
         * @description What an evidence record is about; decides how fast it ages.
         * @enum {string}
         */
        readonly Topic: "reach" | "demographics" | "lifespan" | "cadence" | "engagement" | "effort" | "goal-fit" | "use-fit" | "stability" | "dependence" | "neglect-policy" | "terms" | "abandonment" | "hype";
        /** @description Something that a key did, or tried to do. */
        readonly TrailEntry: {
            /** @description Id of the entry. */
            readonly id: string;
            /** @description When it was begun. */
            readonly at: components["schemas"]["Instant"];
            /** @description The key that was used. */
            readonly keyId: string;
            /** @description Which operation of this contract. */
            readonly operation: string;
            /** @description The address that was called, without its query. */
            readonly path: string;
            /** @description As it was answered in `X-Request-Id`. */
            readonly requestId: string;
            /** @description HTTP status of the answer. Absent when the service was stopped before there was one. */
            readonly status?: number;
            /**
             * @description `done`: what was asked was done. `refused`: nothing was changed. `failed`: an error of ours. `unknown`: the service was stopped on the way; look at the thing itself.
             * @enum {string}
             */
            readonly outcome: "done" | "refused" | "failed" | "unknown";
        };
        /** @description What keys did, newest first. */
        readonly TrailPage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["TrailEntry"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description What one transition means. */
        readonly TransitionMeaning: {
            /**
             * @description How grave it is.
             * @enum {string}
             */
            readonly level: "warn" | "fail" | "off";
            /** @description For how many readings in a row it has to hold. */
            readonly readings: number;
            /** @description For how many days. */
            readonly days: number;
        };
        /** @description What one transition means. What is left out is as it is without a policy. */
        readonly TransitionRule: {
            /**
             * @description How grave it is; `off` is never raised.
             * @enum {string}
             */
            readonly level?: "warn" | "fail" | "off";
            /** @description For how many readings in a row it has to hold before it is raised. */
            readonly readings?: number;
            /** @description For how many days it has to hold, from the first of these readings to the last. */
            readonly days?: number;
        };
        /**
         * @description Whether posting becomes more or less frequent.
         * @enum {string}
         */
        readonly Trend: "rising" | "stable" | "falling" | "unknown";
        /**
         * @description How a trial ended. Going back is a normal end.
         * @enum {string}
         */
        readonly TrialEnd: "adopted" | "iterated" | "parked" | "rolled-back" | "closed";
        /** @description A trial that has ended. */
        readonly TrialRequest: {
            /**
             * Format: one-line
             * @description What was to be found out, in your own words.
             */
            readonly hypothesis: string;
            /** @description When it ended. */
            readonly endedOn: components["schemas"]["Date"];
            readonly end: components["schemas"]["TrialEnd"];
            /**
             * Format: plain-text
             * @description What was learnt, in your own words. Left out when nothing was recorded.
             */
            readonly learning?: string;
            /** @description When it is to be tested again. Half a year after its end when left out. */
            readonly retestOn?: components["schemas"]["Date"];
        };
        /**
         * @description Why an account could not be read: it is absent, or we cannot tell. Never a silent account.
         * @enum {string}
         */
        readonly TroubleStatus: "not-found" | "private" | "suspended" | "credential-missing" | "credential-rejected" | "rate-limited" | "unreachable" | "blocked-address" | "unsupported";
        /**
         * @description What would be done on a channel, whatever the platform.
         * @enum {string}
         */
        readonly Use: "long-form-articles" | "news" | "practical-information" | "reference-documents" | "product-visuals" | "inspiration" | "tutorials" | "short-video" | "long-video" | "live-coverage" | "conversation" | "customer-answers" | "community-group" | "link-sharing" | "behind-the-scenes" | "job-offers" | "offers-and-promotions" | "testimonials";
        /** @description Something the organisation would publish. */
        readonly UseRequest: {
            readonly use: components["schemas"]["Use"];
            /** @description How many per month. Unknown when left out. Fit model 0.1.0 does not use it; from 0.2.0 on a finding names the channels that would not live on it. */
            readonly perMonth?: number;
        };
        /** @description The value if everything unanswered turned out worst, or best. */
        readonly ValueBounds: {
            /** @description Worst case, 0..1. */
            readonly worst: number;
            /** @description Best case, 0..1. */
            readonly best: number;
        };
        /**
         * @description What to do about a channel, best first.
         * @enum {string}
         */
        readonly Verdict: "adopt" | "pilot" | "wait" | "decline";
        /** @description Share of the draws in which each verdict is the one. They add up to 1. */
        readonly VerdictAcceptability: {
            /** @description Share 0..1. */
            readonly adopt: number;
            /** @description Share 0..1. */
            readonly pilot: number;
            /** @description Share 0..1. */
            readonly wait: number;
            /** @description Share 0..1. */
            readonly decline: number;
        };
        /** @description A verdict, and those that may take its place. */
        readonly VerdictChange: {
            readonly platform: components["schemas"]["ChannelId"];
            /** @description The present verdict. */
            readonly from: components["schemas"]["Verdict"];
            /** @description The verdicts that some plausible answer gives instead, best first. */
            readonly to: readonly components["schemas"]["Verdict"][];
        };
        /** @description A verdict and the groups it holds for. */
        readonly VerdictLine: {
            readonly verdict: components["schemas"]["QualificationVerdict"];
            readonly subVerdict?: components["schemas"]["SubVerdict"];
            readonly mode?: components["schemas"]["ManagementMode"];
            /** @description The verdict in words. */
            readonly name: string;
            /** @description Names of the groups. */
            readonly groups: readonly string[];
        };
        /** @description A veto that applies. */
        readonly Veto: {
            readonly veto: components["schemas"]["VetoId"];
            /** @description The best verdict it allows. Two vetoes that each say `wait` amount to `decline`. */
            readonly cap: components["schemas"]["Verdict"];
            /** @description Stable code of the reason. */
            readonly code: string;
            /** @description The reason as a sentence. */
            readonly reason: string;
            /** @description Ids of the records behind it. Empty when it follows from the brief alone. */
            readonly evidence: readonly string[];
        };
        /**
         * @description What caps a verdict, whatever the score.
         * @enum {string}
         */
        readonly VetoId: "excluded-by-constraint" | "under-age" | "under-age-alone" | "ownership-required" | "ownership-to-secure" | "legal-exposure" | "audience-absent" | "no-native-format" | "hours-below-minimum" | "no-use-stated";
        /** @description How alive a channel is, by its own rhythm, as of one moment. Everything that cannot be computed is absent, never zero. */
        readonly Vitality: {
            readonly state: components["schemas"]["VitalityState"];
            /** @description The state explained in one sentence. */
            readonly sentence: string;
            /** @description The day it speaks about. */
            readonly asOf: components["schemas"]["Date"];
            /** @description Distinct days with at least one post, up to `asOf`. */
            readonly postingDays: number;
            /** @description Posts given that lie after `asOf` and were not used. */
            readonly postsAfterAsOf: number;
            /** @description Day of the first visible post. Absent when there is none. */
            readonly firstPostOn?: components["schemas"]["Date"];
            /** @description Day of the last post. Absent when there is none. */
            readonly lastPostOn?: components["schemas"]["Date"];
            /** @description Calendar days since the last post. Absent when there is none. */
            readonly daysSinceLastPost?: number;
            /** @description How many of the days since the last post lay in declared pauses and count as no time. Absent when none did. */
            readonly pausedDays?: number;
            /** @description Posting days per 30 days over the last 365 days; over its life, 30 days at least, when the channel is younger, and over the visible part when the history is truncated. Absent when it cannot be told, or less than 14 days are visible of a truncated history. */
            readonly postsPerMonth?: number;
            /** @description Days between its posts: half of its own gaps are longer, newer ones counted for more. With fewer than five posting days what is usual for all channels has a share in it. Absent with too few posts. */
            readonly ownRhythmDays?: number;
            /** @description Probability 0..1 that a gap of this channel, while alive, is longer than the present silence. Absent with too few posts. */
            readonly silenceSurvival?: number;
            /** @description Present silence over own rhythm. Absent with too few posts. */
            readonly overdueFactor?: number;
            /** @description Probability 0..1 that it has not stopped. Absent with too few posts. */
            readonly pAlive?: number;
            /** @description Bounds of `pAlive`. Absent where it is, and in results of before. */
            readonly pAliveInterval?: components["schemas"]["BoundsOfProbability"];
            /** @description Probability 0..1 of at least one post within each horizon asked, by days. Empty when it cannot be told. */
            readonly pPostWithin: {
                readonly [key: string]: number;
            };
            /** @description Bounds of each probability of `pPostWithin`, by days. Empty when it cannot be told, and in results of before. */
            readonly pPostWithinIntervals?: {
                readonly [key: string]: components["schemas"]["BoundsOfProbability"];
            };
            /** @description Median day of the next post if the channel is alive. Absent when it has likelier stopped, when it lies beyond the longest horizon, or after 2200. */
            readonly expectedNextPostOn?: components["schemas"]["Date"];
            readonly trend: components["schemas"]["Trend"];
            /** @description How evenly it posts. Absent with too few posts, and in results of before. */
            readonly irregularity?: components["schemas"]["Irregularity"];
            /** @description Lasting changes of its rhythm, oldest first; empty when none was found. Absent with too few posts to tell, and in results of before. */
            readonly rhythmChanges?: readonly components["schemas"]["RhythmChange"][];
            /** @description Silences that come back every year, proposed as pauses and never applied; empty when none was found. Absent with less than three years of history, and in results of before. */
            readonly proposedPauses?: readonly components["schemas"]["ProposedPause"][];
            /** @description What fixed thresholds say. Absent where neither the organisation nor published policies have any, where there is no post, and in results of before. */
            readonly policy?: components["schemas"]["PolicyFinding"];
            /** @description True when only the newest posts were visible. */
            readonly truncated: boolean;
            /** @description Version of the vitality model. */
            readonly modelVersion: string;
        };
        readonly VitalityLine: components["schemas"]["JudgedLine"] | components["schemas"]["RefusedLine"];
        /** @description One history of a batch. */
        readonly VitalityLineRequest: {
            /**
             * Format: one-line
             * @description How the caller calls the history, in one line with something to see in it; answered with its vitality. May be repeated.
             */
            readonly key: string;
            /** @description When something was published, in any order. Posts of one day count once. Empty means that nothing ever was. */
            readonly posts: readonly components["schemas"]["Moment"][];
            /** @description The moment the answer speaks about; later posts are counted and not used. Now when left out. */
            readonly asOf?: components["schemas"]["Moment"];
            /**
             * @description Days ahead for which the probability of a post is asked. 90 and 365 when left out.
             * @default [
             *       90,
             *       365
             *     ]
             */
            readonly horizons?: readonly number[];
            /** @description Where it was published. Decides which thresholds are proposed where `policy` is left out; it does not move the state. */
            readonly platform?: components["schemas"]["PlatformName"];
            /**
             * @description Whether older posts exist that are not given. False when left out.
             * @default false
             */
            readonly truncated?: boolean;
            /** @description Stretches in which silence was planned, of 366 days at most each (`pause-reversed`, `pause-too-long`). None when left out. */
            readonly pauses?: readonly components["schemas"]["PauseRequest"][];
            /** @description Seasons in which silence is planned, every year. Together with `pauses` they leave 60 days in any two years to publish on (`pauses-leave-no-time`). None when left out. */
            readonly yearlyPauses?: readonly components["schemas"]["YearlyPauseRequest"][];
            readonly policy?: components["schemas"]["SilencePolicyRequest"];
            /** @description The state this channel was last found in. A state is left later than it is entered, so that it does not waver. None when left out. */
            readonly previousState?: components["schemas"]["VitalityState"];
        };
        /** @description A posting history to judge; nothing is fetched and nothing is stored. */
        readonly VitalityRequest: {
            /** @description When something was published, in any order. Posts of one day count once. Empty means that nothing ever was. */
            readonly posts: readonly components["schemas"]["Moment"][];
            /** @description The moment the answer speaks about; later posts are counted and not used. Now when left out. */
            readonly asOf?: components["schemas"]["Moment"];
            /**
             * @description Days ahead for which the probability of a post is asked. 90 and 365 when left out.
             * @default [
             *       90,
             *       365
             *     ]
             */
            readonly horizons?: readonly number[];
            /** @description Where it was published. Decides which thresholds are proposed where `policy` is left out; it does not move the state. */
            readonly platform?: components["schemas"]["PlatformName"];
            /**
             * @description Whether older posts exist that are not given. False when left out.
             * @default false
             */
            readonly truncated?: boolean;
            /** @description Stretches in which silence was planned, of 366 days at most each (`pause-reversed`, `pause-too-long`). None when left out. */
            readonly pauses?: readonly components["schemas"]["PauseRequest"][];
            /** @description Seasons in which silence is planned, every year. Together with `pauses` they leave 60 days in any two years to publish on (`pauses-leave-no-time`). None when left out. */
            readonly yearlyPauses?: readonly components["schemas"]["YearlyPauseRequest"][];
            readonly policy?: components["schemas"]["SilencePolicyRequest"];
            /** @description The state this channel was last found in. A state is left later than it is entered, so that it does not waver. None when left out. */
            readonly previousState?: components["schemas"]["VitalityState"];
        };
        /**
         * @description Where a channel stands in its life. `unknown`: nothing readable can tell; `too-early`: too few posts and too little silence to judge.
         * @enum {string}
         */
        readonly VitalityState: "never-started" | "too-early" | "thriving" | "steady" | "fading" | "dormant" | "abandoned" | "unknown";
        /** @description A signal that is set aside for a time. */
        readonly Waiver: {
            /** @description Which signal; once in a dossier (`waiver-repeated`). */
            readonly signal: components["schemas"]["SignalId"];
            /** @description Why it is set aside. */
            readonly reason: string;
            /** @description Who set it aside, by name or role. */
            readonly author: string;
            /** @description The last day it holds; one that has passed is refused (`waiver-over`). */
            readonly until: components["schemas"]["Date"];
            /** @description When it was first given like this. Told by the service; what a request says is not used. */
            readonly setAt?: components["schemas"]["Instant"];
        };
        /** @description An address that is told what happens. Its secret is never answered. */
        readonly Webhook: {
            /** @description Id of the webhook. */
            readonly id: string;
            /** @description Where events are sent. */
            readonly url: string;
            /** @description What it is for. Absent when it was not said. */
            readonly description?: string;
            /** @description What it is told of. */
            readonly events: readonly components["schemas"]["EventType"][];
            /** @description The language of sentences. */
            readonly language: components["schemas"]["Language"];
            readonly state: components["schemas"]["WebhookState"];
            /** @description Whether deliveries wait. */
            readonly paused: boolean;
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When its receiver said that it is gone. Absent while it did not. */
            readonly disabledAt?: components["schemas"]["Instant"];
            /** @description When its secret was made. */
            readonly secretSetAt: components["schemas"]["Instant"];
            /** @description Until when secrets of before sign as well. Absent when none does. */
            readonly formerSecretUntil?: components["schemas"]["Instant"];
        };
        /** @description What is sent to a webhook. */
        readonly WebhookEvent: {
            readonly type: components["schemas"]["SentType"];
            /** @description When it happened. */
            readonly timestamp: components["schemas"]["Instant"];
            /** @description One more with each event of the webhook: the order in which they happened, in whatever order they come. */
            readonly sequence: number;
            readonly data: components["schemas"]["WebhookEventData"];
        };
        /** @description What happened. Which of the ids are there depends on the event. */
        readonly WebhookEventData: {
            /** @description What happened, in the language of the webhook. */
            readonly sentence: string;
            /** @description Path of what it is about, under the address of the service. */
            readonly link: string;
            /** @description The account (`account.state-changed`). */
            readonly accountId?: string;
            /** @description The audit that found it, that is complete, or that catches up. */
            readonly auditId?: string;
            /** @description The new assessment (`assessment.verdict-changed`). */
            readonly assessmentId?: string;
            /** @description The assessment it is compared with (`assessment.verdict-changed`). */
            readonly previousId?: string;
            /** @description The schedule that missed a run or asked for the audit. */
            readonly scheduleId?: string;
            /** @description The pilot (`pilot.advised`, `pilot.decided`, `pilot.overdue`). */
            readonly pilotId?: string;
            /** @description The webhook itself (`webhook.test`). */
            readonly webhookId?: string;
            readonly platform?: components["schemas"]["ChannelId"];
            /** @description Address or handle of the account (`account.state-changed`). */
            readonly reference?: string;
            /** @description Name of the organisation (`assessment.verdict-changed`). */
            readonly organisation?: string;
            /** @description The registered organisation (`assessment.verdict-changed`, `pilot.advised`, `pilot.decided`, `pilot.overdue`). Absent for an assessment or a pilot that belongs to none. */
            readonly organisationId?: string;
            /** @description What the schedule (`schedule.missed`) or the pilot (`pilot.advised`, `pilot.decided`, `pilot.overdue`) is called. */
            readonly name?: string;
            /** @description What it was before: a `Standing`, or a `Verdict`. */
            readonly from?: string;
            /** @description What it is now: a `Standing`, or a `Verdict`. */
            readonly to?: string;
            /** @description What the test advises now (`pilot.advised`). */
            readonly advice?: components["schemas"]["PilotAdvice"];
            /** @description The day of the last figures that this advice rests on (`pilot.advised`). */
            readonly asOf?: components["schemas"]["Date"];
            /** @description How the pilot ends (`pilot.decided`). */
            readonly outcome?: components["schemas"]["PilotOutcome"];
            /** @description When what was learned is to be tested again (`pilot.decided`). */
            readonly retestOn?: components["schemas"]["Date"];
            /** @description The last day of the pilot (`pilot.overdue`). */
            readonly end?: components["schemas"]["Date"];
            /** @description When the credential expires (`credential.expiring`). */
            readonly expiresAt?: components["schemas"]["Instant"];
            /**
             * @description How many days before its end this is told; 0 once it has expired (`credential.expiring`).
             * @enum {integer}
             */
            readonly daysBefore?: 14 | 3 | 0;
            /** @description When the schedule should have run, the first time where it missed several runs (`schedule.missed`). */
            readonly tick?: components["schemas"]["Instant"];
            /** @description How many runs were missed, and are made up for by one audit; 999 for as many or more (`schedule.missed`). Absent in events of before that was counted. */
            readonly runs?: number;
            /** @description Accounts of the audit (`audit.completed`). */
            readonly accounts?: number;
            /** @description How many accounts came out how, by `Standing` (`audit.completed`). */
            readonly outcomes?: {
                readonly [key: string]: number;
            };
            /** @description What alerts come together in (`alert.raised`, `alert.resolved`, `alert.digest`; so are all that follow). */
            readonly notificationId?: string;
            readonly kind?: components["schemas"]["NotificationKind"];
            /** @description From when on they were gathered; in a digest, the time of the one before. */
            readonly since?: components["schemas"]["Instant"];
            /** @description The day of that in the time zone of the policy. */
            readonly sinceOn?: components["schemas"]["Date"];
            /** @description The gravest among them. Absent where none is listed. */
            readonly level?: components["schemas"]["AlertLevel"];
            /** @description Alerts that were raised. */
            readonly raised?: number;
            /** @description Warnings that became failures. */
            readonly worsened?: number;
            /** @description Alerts that were to be left alone until now and are still open. Absent where there is none. */
            readonly reminded?: number;
            /** @description Alerts that are over. */
            readonly resolved?: number;
            /** @description Alerts that came and went before they were told; they are not listed. */
            readonly passed?: number;
            /** @description Alerts that are still open and that nobody sees to; only in a digest. */
            readonly open?: number;
            /** @description Other alerts that are open and that somebody sees to; only in a digest, and not listed. */
            readonly acknowledged?: number;
            /** @description All alerts, also those that are not listed, by platform, transition and what became of them. */
            readonly counts?: readonly components["schemas"]["AlertCount"][];
            /** @description The alerts, the gravest first. */
            readonly members?: readonly components["schemas"]["AlertMember"][];
        };
        /** @description Webhooks, newest first. */
        readonly WebhookPage: {
            /** @description This page. */
            readonly items: readonly components["schemas"]["Webhook"][];
            /** @description Cursor of the next page. Absent on the last one. */
            readonly nextCursor?: string;
        };
        /** @description An address that is to be told what happens. */
        readonly WebhookRequest: {
            /** @description Where events are sent, `https://…`. Without a name and password in it. */
            readonly url: string;
            /**
             * Format: one-line
             * @description What it is for. Nothing is said when left out.
             */
            readonly description?: string;
            /** @description What to tell it of. Everything when left out. */
            readonly events?: readonly components["schemas"]["EventType"][];
            /**
             * @description The language of sentences. English when left out.
             * @default en
             */
            readonly language?: components["schemas"]["Language"];
            /**
             * @description Whether deliveries wait; events are kept for it all the same, 30 days at most. False when left out.
             * @default false
             */
            readonly paused?: boolean;
        };
        /**
         * @description `active`. `paused`: deliveries wait. `disabled`: the receiver said that it is gone (410), and is told of nothing until the webhook is replaced. `sealed`: its secret opens with no passphrase at hand; remove it and make another one.
         * @enum {string}
         */
        readonly WebhookState: "active" | "paused" | "disabled" | "sealed";
        /** @description A webhook with the secret it has from now on, answered this once. */
        readonly WebhookWithSecret: {
            /** @description Id of the webhook. */
            readonly id: string;
            /** @description Where events are sent. */
            readonly url: string;
            /** @description What it is for. Absent when it was not said. */
            readonly description?: string;
            /** @description What it is told of. */
            readonly events: readonly components["schemas"]["EventType"][];
            /** @description The language of sentences. */
            readonly language: components["schemas"]["Language"];
            readonly state: components["schemas"]["WebhookState"];
            /** @description Whether deliveries wait. */
            readonly paused: boolean;
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When its receiver said that it is gone. Absent while it did not. */
            readonly disabledAt?: components["schemas"]["Instant"];
            /** @description When its secret was made. */
            readonly secretSetAt: components["schemas"]["Instant"];
            /** @description Until when secrets of before sign as well. Absent when none does. */
            readonly formerSecretUntil?: components["schemas"]["Instant"];
            /** @description `whsec_` and the key in base64, as libraries of Standard Webhooks take it. */
            readonly secret: string;
        };
        /**
         * @description A day of the week.
         * @enum {string}
         */
        readonly Weekday: "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
        /** @description A criterion whose weight alone would turn the order of two platforms round, the others keeping their proportions. */
        readonly WeightFlip: {
            readonly criterion: components["schemas"]["CriterionId"];
            /** @description Weight 0..1 it has now. */
            readonly weight: number;
            /** @description Weight 0..1 at which both score the same. */
            readonly equalAt: number;
        };
        /** @description What a patched brief would change. */
        readonly WhatIf: {
            /** @description The stored brief, judged now. */
            readonly before: components["schemas"]["AssessmentOutline"];
            /** @description Whether that is the stored result. False when the model or the catalogue has changed since. */
            readonly sameAsStored: boolean;
            /** @description The patched brief, judged now. Not stored. */
            readonly after: components["schemas"]["Assessment"];
            /** @description Every platform, in the order of the patched brief's assessment. */
            readonly differences: readonly components["schemas"]["PlatformDifference"][];
        };
        /** @description The same request without its hype motives. The verdict is never worse and the index never higher than with them. */
        readonly WithoutHype: {
            /** @description The verdict then. Null when the catalogue has no profile of the platform. */
            readonly verdict: components["schemas"]["Verdict"] | null;
            /** @description The index then. Null when nothing is known about its reasons. */
            readonly blingIndex: number | null;
        };
        /**
         * @description Who does the work.
         * @enum {string}
         */
        readonly Worker: "named-senior" | "named-junior" | "intern" | "unnamed";
        /** @description A stretch of every year in which silence is planned, both days included. */
        readonly YearlyPauseRequest: {
            /** @description First day. */
            readonly from: components["schemas"]["DayOfYear"];
            /** @description Last day; of the next year when it lies before `from`. */
            readonly to: components["schemas"]["DayOfYear"];
        };
    };
    responses: {
        /** @description The workspace has this account already (`account-exists`), or a request under the same `Idempotency-Key` (`idempotency-in-progress`, `idempotency-reply-gone`). */
        readonly accountStands: {
            headers: {
                readonly Location: components["headers"]["location"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The workspace of this key has no clock of its own (`not-a-sandbox`), somebody else moved it meanwhile (`sandbox-moved`), or a request under the same `Idempotency-Key` stands in the way (`idempotency-in-progress`). */
        readonly advanceRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The alert is resolved (`alert-resolved`). A request under the same `Idempotency-Key` is under way (`idempotency-in-progress`), or its answer is gone (`idempotency-reply-gone`). */
        readonly alertStands: {
            headers: {
                readonly "Retry-After": components["headers"]["retryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description All that belongs to the organisation is more than a bundle may hold (`bundle-too-large`). */
        readonly bundleTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What is stored stands in the way (`brief-outdated`, `assessment-outdated`), or a request under the same `Idempotency-Key` (`idempotency-in-progress`, `idempotency-reply-gone`). */
        readonly conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks the scope (`scope-missing`), or is limited to organisations while the operation concerns the whole workspace (`key-limited`). */
        readonly forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong on our side (`internal-error`). Please quote the request id when reporting it. */
        readonly internalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be understood (`invalid-json`, `not-utf-8`, `content-encoding-broken`, `validation-failed`, `idempotency-key-malformed`, `invalid-cursor`, `cursor-of-another-list`, `cursor-expired`, `patch-breaks-brief`, `platform-id-invalid`, `protocol-version-unsupported`). */
        readonly invalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Idempotency-Key` was sent with another request (`idempotency-key-reused`). */
        readonly keyReused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The last key that may manage keys stays (`last-admin-key`); a key that was revoked or rotated is not rotated (`key-ended`). A request under the same `Idempotency-Key` is under way (`idempotency-in-progress`), or its answer is gone (`idempotency-reply-gone`). */
        readonly keyStands: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The workspace of this key has no clock of its own (`not-a-sandbox`). */
        readonly notASandbox: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The answer does not exist in a type of `Accept` (`not-acceptable`). */
        readonly notAcceptable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This workspace has nothing by that name or id (`not-found`). */
        readonly notFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description As it was when it had the `ETag` that `If-None-Match` names. */
        readonly notModified: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The service does not accept requests from the Origin of this page (`origin-refused`). A right that the key lacks is reported by the tool. */
        readonly originRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The pilot is in a state in which that cannot be done (`pilot-stands`), something is to be agreed on before it starts (`pilot-not-ready`), or it cannot be concluded (`pilot-cannot-conclude`); or a request under the same `Idempotency-Key` is in the way (`idempotency-in-progress`, `idempotency-reply-gone`). */
        readonly pilotStands: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It has changed since you read it (`precondition-failed`). Read it again, and decide anew. */
        readonly preconditionFailed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` has to say which version is replaced (`precondition-required`). */
        readonly preconditionRequired: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests (`rate-limited`), or too many streams of this key at once (`too-many-streams`). */
        readonly rateLimited: {
            headers: {
                readonly "Retry-After": components["headers"]["retryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request under the same `Idempotency-Key` is under way (`idempotency-in-progress`), or was carried out and its answer can no longer be given (`idempotency-reply-gone`). */
        readonly repeated: {
            headers: {
                readonly "Retry-After": components["headers"]["retryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There are too many (`too-many-sandboxes`), this is one itself (`inside-a-sandbox`), or a request under the same `Idempotency-Key` stands in the way (`idempotency-in-progress`, `idempotency-reply-gone`). */
        readonly sandboxRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The workspace of this key has no clock of its own (`not-a-sandbox`), or there would be too many scripts (`too-many-scripts`). */
        readonly scriptsRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What stands here already is in the way: a published profile (`platform-published`), an override of the same figure (`override-exists`), one that rests on it (`override-needed`), or as many platforms or overrides as a workspace may have (`too-many-own-platforms`, `too-many-overrides`), or a request under the same `Idempotency-Key` (`idempotency-in-progress`, `idempotency-reply-gone`). */
        readonly stands: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large (`body-too-large`). */
        readonly tooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No key, or one that does not count (`key-missing`, `key-unknown`, `key-expired`). */
        readonly unauthorised: {
            headers: {
                readonly "WWW-Authenticate": components["headers"]["challenge"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not now (`overloaded`, `shutting-down`). Come again after `Retry-After`. */
        readonly unavailable: {
            headers: {
                readonly "Retry-After": components["headers"]["retryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of another type, charset or encoding than can be read (`unsupported-media-type`); `detail` names the header and what it may say. */
        readonly unsupportedMediaType: {
            headers: {
                readonly "Accept-Encoding": components["headers"]["acceptEncoding"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Its secret cannot be kept, or opened, here (`secrets-not-kept`), or the workspace has too many (`too-many-webhooks`). */
        readonly webhookNotKept: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The webhook was disabled by its receiver (`webhook-disabled`). */
        readonly webhookStopped: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
        readonly acceptLanguage: string;
        /** @description Id of an account. */
        readonly accountId: string;
        /** @description Only accounts of this platform; `x` is `twitter`. All when left out. */
        readonly accountPlatform: components["schemas"]["PlatformName"];
        /** @description By when it was registered or last posted, or when its standing changed last, with `-` the latest first; by `-neglect`, the most neglected first; accounts of which that is not known, or that never posted, come last either way. A cursor counts only in the order it was made in (`cursor-of-another-list`). An account whose place in the order changes between two pages may be listed twice or missed; every other account is listed exactly once. `-createdAt` when left out. */
        readonly accountSort: "createdAt" | "-createdAt" | "lastPostOn" | "-lastPostOn" | "changedAt" | "-changedAt" | "-neglect";
        /** @description Only alerts about this account. All when left out. */
        readonly alertAccount: string;
        /** @description Only alerts that somebody sees to now (true), or only the others (false). All when left out. */
        readonly alertAcknowledged: boolean;
        /** @description Id of an alert. */
        readonly alertId: string;
        /** @description Only alerts of this kind. All when left out. */
        readonly alertKind: components["schemas"]["AlertKind"];
        /** @description Only alerts of this level. All when left out. */
        readonly alertLevel: components["schemas"]["AlertLevel"];
        /** @description Only alerts about accounts of this platform; `x` is `twitter`. All when left out. */
        readonly alertPlatform: components["schemas"]["PlatformName"];
        /** @description By when they were raised, with `-` the latest first. A cursor counts only in the order it was made in (`cursor-of-another-list`). `-raisedAt` when left out. */
        readonly alertSort: "raisedAt" | "-raisedAt";
        /** @description Only alerts in this state. All when left out. */
        readonly alertState: components["schemas"]["AlertState"];
        /** @description Id of an assessment. */
        readonly assessmentId: string;
        /** @description Id of an audit. */
        readonly auditId: string;
        /** @description Only versions before this one. All when left out. */
        readonly beforeVersion: number;
        /** @description Which version of the brief. The newest when left out. */
        readonly briefVersion: number;
        /** @description Only records of this confidence. All when left out. */
        readonly confidence: components["schemas"]["EvidenceConfidence"];
        /** @description The platform; `x` is `twitter`. */
        readonly connectionPlatform: string;
        /** @description How the stream is compressed. Not at all when left out. */
        readonly contentEncoding: "identity" | "gzip" | "deflate" | "br" | "zstd";
        /** @description Why what was recorded before is put right, for CSV; needed where something is (`correction-needs-reason`). */
        readonly correctionReason: string;
        /** @description How many runs to tell. 5 when left out. */
        readonly count: number;
        /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
        readonly cursor: string;
        /** @description Only deliveries of this event. All when left out. */
        readonly deliveryEvent: components["schemas"]["SentType"];
        /** @description Id of a delivery. */
        readonly deliveryId: string;
        /** @description Only deliveries in this state. All when left out. */
        readonly deliveryState: components["schemas"]["DeliveryState"];
        /** @description Id of a diagnosis. */
        readonly diagnosisId: string;
        /** @description Compute and store nothing. False when left out. */
        readonly dryRun: boolean;
        /** @description Id of an evidence record. */
        readonly evidenceId: string;
        /** @description Only the one that your own tools know by this. All when left out. */
        readonly externalId: string;
        /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
        readonly fields: readonly string[];
        /** @description Whose it is to be (`organisation-unknown`). A key that is limited to one organisation need not say it; one that is limited to several has to (`organisation-missing`). When another key leaves it out, it belongs to no organisation. */
        readonly forOrganisation: string;
        /** @description Only records measured there, as records write it and whatever the case (`FR`, `EU`, `World`, `US`; `GB` is `UK`). Any other place is refused with those there are. All when left out. */
        readonly geography: string;
        /** @description Only platforms rated at least `minRating` for this goal, in general or for some sectors, kinds or countries. All when left out. */
        readonly goal: components["schemas"]["Goal"];
        /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
        readonly idempotencyKey: string;
        /** @description The `ETag` of the version that is replaced, or `*` for whichever it is. Another version is refused (412 `precondition-failed`); asked for where one is there already (428 `precondition-required`). */
        readonly ifMatch: string;
        /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
        readonly ifNoneMatch: string;
        /** @description Sections of the assessment to print, separated by commas; what it speaks about and the versions are always there. All when left out. */
        readonly include: readonly components["schemas"]["AssessmentSection"][];
        /** @description Whose accounts are to be that belong to nobody yet and whose line names no organisation (`organisation-unknown`). One of another organisation is then refused (`account-of-other-organisation`). A key that is limited to one organisation need not say it. */
        readonly inventoryOrganisation: string;
        /** @description Id of a key. */
        readonly keyId: string;
        /** @description Most items on a page. 20 when left out. */
        readonly limit: number;
        /** @description The version of the protocol that `initialize` settled on (`protocol-version-unsupported` for one that is not supported). */
        readonly mcpProtocolVersion: string;
        /** @description What `initialize` answered. It keeps apart the request ids of two assistants with one key, so that one can be cancelled; nothing is stored under it, and none is needed. */
        readonly mcpSessionId: string;
        /** @description Lowest rating that `goal` and `use` ask for; without them it changes nothing. 3 when left out. */
        readonly minRating: number;
        /** @description Only what belongs to this organisation. All when left out. */
        readonly ofOrganisation: string;
        /** @description Only overrides of this platform. All when left out. */
        readonly ofPlatform: components["schemas"]["ChannelName"];
        /** @description Id of an organisation. */
        readonly organisationId: string;
        /** @description Id of the audit that comes after. */
        readonly otherAuditId: string;
        /** @description Id of the assessment that comes after. */
        readonly otherId: string;
        /** @description The channel to try, one that the assessment judged (`platform-not-assessed`). */
        readonly outlinedPlatform: components["schemas"]["ChannelName"];
        /** @description For how many hours the secrets of before sign as well. 24 when left out. */
        readonly overlapHours: number;
        /** @description Id of an override. */
        readonly overrideId: string;
        /** @description Only the own measurements of the workspace (true), or only records of the catalogue (false). All when left out. */
        readonly own: boolean;
        /** @description Id of a platform of the workspace's own: `own-` and lower-case words or digits joined by hyphens, 60 characters at most. Any other is refused (`platform-id-invalid`), one of the catalogue as `platform-published`. */
        readonly ownPlatformId: string;
        /** @description Only platforms where the organisation owns address, content and relation (true), or only the others (false). All when left out. */
        readonly owned: boolean;
        /** @description Id of a pilot. */
        readonly pilotId: string;
        /** @description Only pilots on this channel. All when left out. */
        readonly pilotPlatform: components["schemas"]["ChannelName"];
        /** @description Only those whose lesson is past its shelf life (`due`), or still within it (`later`). All when left out. */
        readonly pilotRetest: "due" | "later";
        /** @description Only pilots in this state. All when left out. */
        readonly pilotState: components["schemas"]["PilotState"];
        /** @description Only records about this platform, whatever the case: an id, the alias `x`, one of the workspace's own, the name of one outside the catalogue that records are about, or `*` for facts about several. Any other name is refused with those there are. All when left out. */
        readonly platform: string;
        /** @description Id of a platform, the alias `x`, or the id of one of the workspace's own (`own-` and lower-case words joined by hyphens). One nobody has a profile of is not found. */
        readonly platformId: string;
        /** @description Most points, of the newest audits. 366 when left out. */
        readonly pointLimit: number;
        /** @description The policy of this organisation (`organisation-unknown`). That of the workspace when left out. */
        readonly policyOrganisation: string;
        /** @description `wait=N`: answer once the audit is finished, or after N seconds (30 at most). `respond-async`: answer at once, as without it. What cannot be heeded is ignored; `Preference-Applied` says what was (RFC 7240). */
        readonly prefer: string;
        /** @description For whom the report is written, whoever runs the channels (`practitioner`) or whoever decides about them (`decision-maker`, one to two pages). `practitioner` when left out. */
        readonly reading: "practitioner" | "decision-maker";
        /** @description Only records that were recalled and never found again (true), or only the others (false). All when left out. */
        readonly recalled: boolean;
        /** @description Language of the answer, for a link that has no header. That of `Accept-Language` when left out. */
        readonly reportLanguage: "en" | "fr";
        /** @description Id of a platform the brief asks for, or the alias `x`. One it does not ask for is not found. */
        readonly requestedPlatformId: string;
        /** @description Id of a sandbox. */
        readonly sandboxId: string;
        /** @description Id of a schedule. */
        readonly scheduleId: string;
        /** @description Only records older than one halving period of their topic as of today (true), or only the others (false). All when left out. */
        readonly stale: boolean;
        /** @description Only accounts that stand so. All when left out. */
        readonly standing: components["schemas"]["Standing"];
        /** @description Only own measurements in this state: `live`, `expired` or `withdrawn`. With the records of the catalogue, in every state, when left out. */
        readonly state: components["schemas"]["MeasurementState"];
        /** @description Only accounts that have this tag, whatever its capitals. All when left out. */
        readonly tag: string;
        /** @description By time, with `-` the latest first. A cursor counts only in the order it was made in (`cursor-of-another-list`). `-createdAt` when left out. */
        readonly timeSort: "createdAt" | "-createdAt";
        /** @description Only records on this topic. All when left out. */
        readonly topic: components["schemas"]["Topic"];
        /** @description Only what this key did. All when left out. */
        readonly trailKey: string;
        /** @description Only this operation, by its `operationId`. All when left out. */
        readonly trailOperation: string;
        /** @description Only platforms rated at least `minRating` for this use, in general or for some sectors, kinds or countries. All when left out. */
        readonly use: components["schemas"]["Use"];
        /** @description Only records the profile of this platform rests on in this workspace, as of today. One of its own has to be described. All when left out. */
        readonly usedBy: components["schemas"]["ChannelName"];
        /** @description Id of a webhook. */
        readonly webhookId: string;
        /** @description Whether the next run of each schedule stands in it as well, of 200 schedules at most. False when left out. */
        readonly withSchedules: boolean;
    };
    requestBodies: never;
    headers: {
        /** @description The codings a body may have. Only where its `Content-Encoding` is the trouble. */
        readonly acceptEncoding: string;
        /** @description How to authenticate. */
        readonly challenge: string;
        /** @description Language of the sentences. */
        readonly contentLanguage: components["schemas"]["Language"];
        /** @description Names the content, for `If-None-Match`. */
        readonly contentTag: string;
        /** @description Only where this is the stored answer to a request under the same `Idempotency-Key`. */
        readonly idempotencyReplayed: "true";
        /** @description Where the new thing is, a path. */
        readonly location: string;
        /** @description A name for this assistant's requests. Only on the answer to `initialize`. */
        readonly mcpSessionId: string;
        /** @description Which of `Prefer` was heeded. */
        readonly preferenceApplied: string;
        /** @description Seconds after which trying again makes sense. */
        readonly retryAfter: number;
        /** @description The version, for `If-Match`. */
        readonly versionTag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listAssessments: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what belongs to this organisation. All when left out. */
                readonly organisationId?: components["parameters"]["ofOrganisation"];
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description By time, with `-` the latest first. A cursor counts only in the order it was made in (`cursor-of-another-list`). `-createdAt` when left out. */
                readonly sort?: components["parameters"]["timeSort"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssessmentPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly createAssessment: {
        readonly parameters: {
            readonly query?: {
                /** @description Whose it is to be (`organisation-unknown`). A key that is limited to one organisation need not say it; one that is limited to several has to (`organisation-missing`). When another key leaves it out, it belongs to no organisation. */
                readonly organisationId?: components["parameters"]["forOrganisation"];
                /** @description Compute and store nothing. False when left out. */
                readonly dryRun?: components["parameters"]["dryRun"];
            };
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Brief"];
            };
        };
        readonly responses: {
            /** @description Computed and not stored (`dryRun`). */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Computed and stored. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Assessment"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["repeated"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly assessBatch: {
        readonly parameters: {
            readonly query?: {
                /** @description Sections of the assessment to print, separated by commas; what it speaks about and the versions are always there. All when left out. */
                readonly include?: components["parameters"]["include"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description How the stream is compressed. Not at all when left out. */
                readonly "Content-Encoding"?: components["parameters"]["contentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-ndjson": components["schemas"]["BriefLineRequest"];
            };
        };
        readonly responses: {
            /** @description One answer a line, in the order of the briefs. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": components["schemas"]["AssessmentLine"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getAssessment: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an assessment. */
                readonly assessmentId: components["parameters"]["assessmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The assessment in the language asked for. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredAssessment"];
                    readonly "text/html": string;
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getAssessmentReport: {
        readonly parameters: {
            readonly query?: {
                /** @description For whom the report is written, whoever runs the channels (`practitioner`) or whoever decides about them (`decision-maker`, one to two pages). `practitioner` when left out. */
                readonly reading?: components["parameters"]["reading"];
                /** @description Language of the answer, for a link that has no header. That of `Accept-Language` when left out. */
                readonly language?: components["parameters"]["reportLanguage"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an assessment. */
                readonly assessmentId: components["parameters"]["assessmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report in the language asked for. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly exportAssessment: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of the answer, for a link that has no header. That of `Accept-Language` when left out. */
                readonly language?: components["parameters"]["reportLanguage"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an assessment. */
                readonly assessmentId: components["parameters"]["assessmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tables, with headings in the language asked for. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getCounterBrief: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an assessment. */
                readonly assessmentId: components["parameters"]["assessmentId"];
                /** @description Id of a platform the brief asks for, or the alias `x`. One it does not ask for is not found. */
                readonly platformId: components["parameters"]["requestedPlatformId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page in the language asked for. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CounterBriefPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["conflict"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly whatIfAssessment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an assessment. */
                readonly assessmentId: components["parameters"]["assessmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/merge-patch+json": components["schemas"]["BriefPatch"];
                readonly "application/json": components["schemas"]["BriefPatch"];
            };
        };
        readonly responses: {
            /** @description The assessment of the patched brief, and what changed. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhatIf"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["conflict"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly compareAssessments: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an assessment. */
                readonly assessmentId: components["parameters"]["assessmentId"];
                /** @description Id of the assessment that comes after. */
                readonly otherId: components["parameters"]["otherId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The differences, platform by platform and criterion by criterion, with their causes. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Comparison"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["conflict"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly replayAssessment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an assessment. */
                readonly assessmentId: components["parameters"]["assessmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Whether it is the same, and what differs. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Replay"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["conflict"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly qualifyInitiative: {
        readonly parameters: {
            readonly query?: {
                /** @description For whom the report is written, whoever runs the channels (`practitioner`) or whoever decides about them (`decision-maker`, one to two pages). `practitioner` when left out. */
                readonly reading?: components["parameters"]["reading"];
                /** @description Language of the answer, for a link that has no header. That of `Accept-Language` when left out. */
                readonly language?: components["parameters"]["reportLanguage"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QualificationRequest"];
            };
        };
        readonly responses: {
            /** @description The verdict on each group and on the whole. Nothing is stored. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Qualification"];
                    readonly "text/html": string;
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getQuestionnaire: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The questions, in the order in which to ask them. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Questionnaire"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listPilots: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what belongs to this organisation. All when left out. */
                readonly organisationId?: components["parameters"]["ofOrganisation"];
                /** @description Only pilots in this state. All when left out. */
                readonly state?: components["parameters"]["pilotState"];
                /** @description Only pilots on this channel. All when left out. */
                readonly platform?: components["parameters"]["pilotPlatform"];
                /** @description Only those whose lesson is past its shelf life (`due`), or still within it (`later`). All when left out. */
                readonly retest?: components["parameters"]["pilotRetest"];
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PilotPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly createPilot: {
        readonly parameters: {
            readonly query?: {
                /** @description Whose it is to be (`organisation-unknown`). A key that is limited to one organisation need not say it; one that is limited to several has to (`organisation-missing`). When another key leaves it out, it belongs to no organisation. */
                readonly organisationId?: components["parameters"]["forOrganisation"];
                /** @description Compute and store nothing. False when left out. */
                readonly dryRun?: components["parameters"]["dryRun"];
            };
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PilotRequest"];
            };
        };
        readonly responses: {
            /** @description Computed and not stored (`dryRun`). */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pilot"];
                };
            };
            /** @description Planned: `ready` where everything is agreed on, else `draft`. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["versionTag"];
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pilot"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["repeated"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getPilot: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a pilot. */
                readonly pilotId: components["parameters"]["pilotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The pilot. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pilot"];
                    readonly "text/html": string;
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly replacePilot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the version that is replaced, or `*` for whichever it is. Another version is refused (412 `precondition-failed`); asked for where one is there already (428 `precondition-required`). */
                readonly "If-Match"?: components["parameters"]["ifMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a pilot. */
                readonly pilotId: components["parameters"]["pilotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PilotRequest"];
            };
        };
        readonly responses: {
            /** @description Replaced. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["versionTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pilot"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["pilotStands"];
            readonly 412: components["responses"]["preconditionFailed"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 428: components["responses"]["preconditionRequired"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly deletePilot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a pilot. */
                readonly pilotId: components["parameters"]["pilotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Removed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 409: components["responses"]["pilotStands"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly startPilot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a pilot. */
                readonly pilotId: components["parameters"]["pilotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PilotStartRequest"];
            };
        };
        readonly responses: {
            /** @description It is registered, and runs from its first day. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["versionTag"];
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pilot"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["pilotStands"];
            readonly 412: components["responses"]["preconditionFailed"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly amendPilot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a pilot. */
                readonly pilotId: components["parameters"]["pilotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PilotAmendmentRequest"];
            };
        };
        readonly responses: {
            /** @description The pilot as it is now. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["versionTag"];
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pilot"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["pilotStands"];
            readonly 412: components["responses"]["preconditionFailed"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listPilotObservations: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a pilot. */
                readonly pilotId: components["parameters"]["pilotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All observations. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PilotObservations"];
                    readonly "text/csv": string;
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly recordPilotObservations: {
        readonly parameters: {
            readonly query?: {
                /** @description Why what was recorded before is put right, for CSV; needed where something is (`correction-needs-reason`). */
                readonly reason?: components["parameters"]["correctionReason"];
            };
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a pilot. */
                readonly pilotId: components["parameters"]["pilotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PilotObservationsRequest"];
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description Recorded; with what the pilot shows by now. */
            readonly 200: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PilotRecorded"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["pilotStands"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly decidePilot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a pilot. */
                readonly pilotId: components["parameters"]["pilotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PilotDecisionRequest"];
            };
        };
        readonly responses: {
            /** @description Ended. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["versionTag"];
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pilot"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["pilotStands"];
            readonly 412: components["responses"]["preconditionFailed"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getPilotReport: {
        readonly parameters: {
            readonly query?: {
                /** @description For whom the report is written, whoever runs the channels (`practitioner`) or whoever decides about them (`decision-maker`, one to two pages). `practitioner` when left out. */
                readonly reading?: components["parameters"]["reading"];
                /** @description Language of the answer, for a link that has no header. That of `Accept-Language` when left out. */
                readonly language?: components["parameters"]["reportLanguage"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a pilot. */
                readonly pilotId: components["parameters"]["pilotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report in the language asked for. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getPilotOutcomes: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what belongs to this organisation. All when left out. */
                readonly organisationId?: components["parameters"]["ofOrganisation"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcomes by motive. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PilotOutcomes"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getPilotOutline: {
        readonly parameters: {
            readonly query: {
                /** @description The channel to try, one that the assessment judged (`platform-not-assessed`). */
                readonly platform: components["parameters"]["outlinedPlatform"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an assessment. */
                readonly assessmentId: components["parameters"]["assessmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outline. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PilotOutline"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listDiagnoses: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what belongs to this organisation. All when left out. */
                readonly organisationId?: components["parameters"]["ofOrganisation"];
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DiagnosisPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly createDiagnosis: {
        readonly parameters: {
            readonly query?: {
                /** @description Whose it is to be (`organisation-unknown`). A key that is limited to one organisation need not say it; one that is limited to several has to (`organisation-missing`). When another key leaves it out, it belongs to no organisation. */
                readonly organisationId?: components["parameters"]["forOrganisation"];
                /** @description Compute and store nothing. False when left out. */
                readonly dryRun?: components["parameters"]["dryRun"];
            };
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DiagnosisRequest"];
            };
        };
        readonly responses: {
            /** @description Computed and not stored (`dryRun`). */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Diagnosis"];
                };
            };
            /** @description Computed and stored. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Diagnosis"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["repeated"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getDiagnosisQuestions: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The questions, in the order in which to ask them. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DiagnosisQuestionnaire"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getDiagnosis: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a diagnosis. */
                readonly diagnosisId: components["parameters"]["diagnosisId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The diagnosis in the language asked for. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Diagnosis"];
                    readonly "text/html": string;
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getDiagnosisReport: {
        readonly parameters: {
            readonly query?: {
                /** @description For whom the report is written, whoever runs the channels (`practitioner`) or whoever decides about them (`decision-maker`, one to two pages). `practitioner` when left out. */
                readonly reading?: components["parameters"]["reading"];
                /** @description Language of the answer, for a link that has no header. That of `Accept-Language` when left out. */
                readonly language?: components["parameters"]["reportLanguage"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a diagnosis. */
                readonly diagnosisId: components["parameters"]["diagnosisId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report in the language asked for. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listAudits: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what belongs to this organisation. All when left out. */
                readonly organisationId?: components["parameters"]["ofOrganisation"];
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description By time, with `-` the latest first. A cursor counts only in the order it was made in (`cursor-of-another-list`). `-createdAt` when left out. */
                readonly sort?: components["parameters"]["timeSort"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly createAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description Whose it is to be (`organisation-unknown`). A key that is limited to one organisation need not say it; one that is limited to several has to (`organisation-missing`). When another key leaves it out, it belongs to no organisation. */
                readonly organisationId?: components["parameters"]["forOrganisation"];
            };
            readonly header?: {
                /** @description `wait=N`: answer once the audit is finished, or after N seconds (30 at most). `respond-async`: answer at once, as without it. What cannot be heeded is ignored; `Preference-Applied` says what was (RFC 7240). */
                readonly Prefer?: components["parameters"]["prefer"];
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AuditRequest"];
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description Accepted, and finished while you waited (`Prefer`, `wait`). */
            readonly 200: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["preferenceApplied"];
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Audit"];
                };
            };
            /** @description Accepted; the work goes on. */
            readonly 202: {
                headers: {
                    readonly "Preference-Applied": components["headers"]["preferenceApplied"];
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Audit"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["repeated"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly estimateAudit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AuditRequest"];
            };
        };
        readonly responses: {
            /** @description What it would take, account by account. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditEstimate"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getBudget: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The budget of the workspace, and what was spent in this month. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Budget"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly setBudget: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BudgetRequest"];
            };
        };
        readonly responses: {
            /** @description Set; it holds from the next account on. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Budget"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly removeBudget: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There is no budget any more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description `wait=N`: answer once the audit is finished, or after N seconds (30 at most). `respond-async`: answer at once, as without it. What cannot be heeded is ignored; `Preference-Applied` says what was (RFC 7240). */
                readonly Prefer?: components["parameters"]["prefer"];
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an audit. */
                readonly auditId: components["parameters"]["auditId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The audit. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Preference-Applied": components["headers"]["preferenceApplied"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Audit"];
                    readonly "text/html": string;
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly exportAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of the answer, for a link that has no header. That of `Accept-Language` when left out. */
                readonly language?: components["parameters"]["reportLanguage"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an audit. */
                readonly auditId: components["parameters"]["auditId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tables, with headings in the language asked for. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getAuditReport: {
        readonly parameters: {
            readonly query?: {
                /** @description For whom the report is written, whoever runs the channels (`practitioner`) or whoever decides about them (`decision-maker`, one to two pages). `practitioner` when left out. */
                readonly reading?: components["parameters"]["reading"];
                /** @description Language of the answer, for a link that has no header. That of `Accept-Language` when left out. */
                readonly language?: components["parameters"]["reportLanguage"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an audit. */
                readonly auditId: components["parameters"]["auditId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report in the language asked for. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly cancelAudit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an audit. */
                readonly auditId: components["parameters"]["auditId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The audit; results so far stay. One that had finished is answered unchanged. */
            readonly 200: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Audit"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["repeated"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly compareAudits: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an audit. */
                readonly auditId: components["parameters"]["auditId"];
                /** @description Id of the audit that comes after. */
                readonly otherId: components["parameters"]["otherAuditId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The differences, account by account. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditComparison"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getOverview: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The overview. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Overview"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what belongs to this organisation. All when left out. */
                readonly organisationId?: components["parameters"]["ofOrganisation"];
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only accounts of this platform; `x` is `twitter`. All when left out. */
                readonly platform?: components["parameters"]["accountPlatform"];
                /** @description Only accounts that stand so. All when left out. */
                readonly state?: components["parameters"]["standing"];
                /** @description Only accounts that have this tag, whatever its capitals. All when left out. */
                readonly tag?: components["parameters"]["tag"];
                /** @description By when it was registered or last posted, or when its standing changed last, with `-` the latest first; by `-neglect`, the most neglected first; accounts of which that is not known, or that never posted, come last either way. A cursor counts only in the order it was made in (`cursor-of-another-list`). An account whose place in the order changes between two pages may be listed twice or missed; every other account is listed exactly once. `-createdAt` when left out. */
                readonly sort?: components["parameters"]["accountSort"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly registerAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description Whose it is to be (`organisation-unknown`). A key that is limited to one organisation need not say it; one that is limited to several has to (`organisation-missing`). When another key leaves it out, it belongs to no organisation. */
                readonly organisationId?: components["parameters"]["forOrganisation"];
            };
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountRegistration"];
            };
        };
        readonly responses: {
            /** @description Registered. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditedAccount"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["accountStands"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an account. */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditedAccount"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly forgetAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an account. */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Forgotten. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly putDossier: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an account. */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Dossier"];
            };
        };
        readonly responses: {
            /** @description The account with its dossier. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditedAccount"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listAccountAudits: {
        readonly parameters: {
            readonly query?: {
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an account. */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountAuditPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getAccountBadge: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of the answer, for a link that has no header. That of `Accept-Language` when left out. */
                readonly language?: components["parameters"]["reportLanguage"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an account. */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The badge in the language asked for. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/svg+xml": string;
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getAccountSeries: {
        readonly parameters: {
            readonly query?: {
                /** @description Most points, of the newest audits. 366 when left out. */
                readonly limit?: components["parameters"]["pointLimit"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an account. */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The points. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountSeries"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly importAccounts: {
        readonly parameters: {
            readonly query?: {
                /** @description Compute and store nothing. False when left out. */
                readonly dryRun?: components["parameters"]["dryRun"];
                /** @description Whose accounts are to be that belong to nobody yet and whose line names no organisation (`organisation-unknown`). One of another organisation is then refused (`account-of-other-organisation`). A key that is limited to one organisation need not say it. */
                readonly organisationId?: components["parameters"]["inventoryOrganisation"];
            };
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description What became of each line, in their order; with `dryRun`, what would. */
            readonly 200: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InventoryImport"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["repeated"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly exportAccounts: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what belongs to this organisation. All when left out. */
                readonly organisationId?: components["parameters"]["ofOrganisation"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accounts, one a line. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                    readonly "application/x-ndjson": components["schemas"]["InventoryLine"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly recogniseAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecognitionRequest"];
            };
        };
        readonly responses: {
            /** @description What each reference names, or why it names no account. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recognitions"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly computeVitality: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description How the stream is compressed. Not at all when left out. */
                readonly "Content-Encoding"?: components["parameters"]["contentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VitalityRequest"];
                readonly "application/x-ndjson": components["schemas"]["VitalityLineRequest"];
            };
        };
        readonly responses: {
            /** @description The vitality, or one answer a line in the order of the histories. Nothing is stored. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vitality"];
                    readonly "application/x-ndjson": components["schemas"]["VitalityLine"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getReviewCalendar: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what belongs to this organisation. All when left out. */
                readonly organisationId?: components["parameters"]["ofOrganisation"];
                /** @description Whether the next run of each schedule stands in it as well, of 200 schedules at most. False when left out. */
                readonly schedules?: components["parameters"]["withSchedules"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The calendar. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/calendar": string;
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listSchedules: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what belongs to this organisation. All when left out. */
                readonly organisationId?: components["parameters"]["ofOrganisation"];
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SchedulePage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly createSchedule: {
        readonly parameters: {
            readonly query?: {
                /** @description Whose it is to be (`organisation-unknown`). A key that is limited to one organisation need not say it; one that is limited to several has to (`organisation-missing`). When another key leaves it out, it belongs to no organisation. */
                readonly organisationId?: components["parameters"]["forOrganisation"];
            };
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScheduleRequest"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Schedule"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["repeated"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getSchedule: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a schedule. */
                readonly scheduleId: components["parameters"]["scheduleId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The schedule. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Schedule"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly replaceSchedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a schedule. */
                readonly scheduleId: components["parameters"]["scheduleId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScheduleRequest"];
            };
        };
        readonly responses: {
            /** @description Replaced. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Schedule"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly deleteSchedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a schedule. */
                readonly scheduleId: components["parameters"]["scheduleId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Removed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly runSchedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a schedule. */
                readonly scheduleId: components["parameters"]["scheduleId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The audit that was accepted. */
            readonly 202: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Audit"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["repeated"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly previewSchedule: {
        readonly parameters: {
            readonly query?: {
                /** @description How many runs to tell. 5 when left out. */
                readonly count?: components["parameters"]["count"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a schedule. */
                readonly scheduleId: components["parameters"]["scheduleId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The next runs. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SchedulePreview"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listWebhooks: {
        readonly parameters: {
            readonly query?: {
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly createWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        readonly responses: {
            /** @description Created. The secret is answered here and never again. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["webhookNotKept"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getWebhook: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a webhook. */
                readonly webhookId: components["parameters"]["webhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhook, without its secret. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly replaceWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a webhook. */
                readonly webhookId: components["parameters"]["webhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        readonly responses: {
            /** @description Replaced. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly deleteWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a webhook. */
                readonly webhookId: components["parameters"]["webhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Removed, with all that was sent to it or waited for that. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly testWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a webhook. */
                readonly webhookId: components["parameters"]["webhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What came of it. */
            readonly 200: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryDetails"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["repeated"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly rotateWebhookSecret: {
        readonly parameters: {
            readonly query?: {
                /** @description For how many hours the secrets of before sign as well. 24 when left out. */
                readonly overlapHours?: components["parameters"]["overlapHours"];
            };
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a webhook. */
                readonly webhookId: components["parameters"]["webhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The new secret. It is answered here and never again. */
            readonly 200: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["webhookNotKept"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listWebhookDeliveries: {
        readonly parameters: {
            readonly query?: {
                /** @description Only deliveries in this state. All when left out. */
                readonly state?: components["parameters"]["deliveryState"];
                /** @description Only deliveries of this event. All when left out. */
                readonly event?: components["parameters"]["deliveryEvent"];
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a webhook. */
                readonly webhookId: components["parameters"]["webhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getWebhookDelivery: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a webhook. */
                readonly webhookId: components["parameters"]["webhookId"];
                /** @description Id of a delivery. */
                readonly deliveryId: components["parameters"]["deliveryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The delivery. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryDetails"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly redeliverWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a webhook. */
                readonly webhookId: components["parameters"]["webhookId"];
                /** @description Id of a delivery. */
                readonly deliveryId: components["parameters"]["deliveryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The delivery as it waits now. */
            readonly 202: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delivery"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["webhookStopped"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listAlerts: {
        readonly parameters: {
            readonly query?: {
                /** @description Only alerts in this state. All when left out. */
                readonly state?: components["parameters"]["alertState"];
                /** @description Only alerts of this level. All when left out. */
                readonly level?: components["parameters"]["alertLevel"];
                /** @description Only alerts of this kind. All when left out. */
                readonly kind?: components["parameters"]["alertKind"];
                /** @description Only alerts about accounts of this platform; `x` is `twitter`. All when left out. */
                readonly platform?: components["parameters"]["alertPlatform"];
                /** @description Only alerts about this account. All when left out. */
                readonly accountId?: components["parameters"]["alertAccount"];
                /** @description Only alerts that somebody sees to now (true), or only the others (false). All when left out. */
                readonly acknowledged?: components["parameters"]["alertAcknowledged"];
                /** @description Only what belongs to this organisation. All when left out. */
                readonly organisationId?: components["parameters"]["ofOrganisation"];
                /** @description By when they were raised, with `-` the latest first. A cursor counts only in the order it was made in (`cursor-of-another-list`). `-raisedAt` when left out. */
                readonly sort?: components["parameters"]["alertSort"];
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlertPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getAlert: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an alert. */
                readonly alertId: components["parameters"]["alertId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The alert. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Alert"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly acknowledgeAlert: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an alert. */
                readonly alertId: components["parameters"]["alertId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AlertAcknowledgementRequest"];
            };
        };
        readonly responses: {
            /** @description The alert as it is now. */
            readonly 200: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Alert"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["alertStands"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getAlertPolicy: {
        readonly parameters: {
            readonly query?: {
                /** @description The policy of this organisation (`organisation-unknown`). That of the workspace when left out. */
                readonly organisationId?: components["parameters"]["policyOrganisation"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The policy that holds. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlertPolicy"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly setAlertPolicy: {
        readonly parameters: {
            readonly query?: {
                /** @description The policy of this organisation (`organisation-unknown`). That of the workspace when left out. */
                readonly organisationId?: components["parameters"]["policyOrganisation"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AlertPolicyRequest"];
            };
        };
        readonly responses: {
            /** @description Set. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlertPolicy"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly removeAlertPolicy: {
        readonly parameters: {
            readonly query?: {
                /** @description The policy of this organisation (`organisation-unknown`). That of the workspace when left out. */
                readonly organisationId?: components["parameters"]["policyOrganisation"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listSandboxes: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SandboxList"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly createSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SandboxRequest"];
            };
        };
        readonly responses: {
            /** @description Made. The secret of its key is answered here and never again. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SandboxWithKey"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["sandboxRefused"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly deleteSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a sandbox. */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Removed, with all that is in it; its keys stop working. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getSandbox: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where its clock stands. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["notASandbox"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listScripts: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptList"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["notASandbox"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly putScripts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScriptListRequest"];
            };
        };
        readonly responses: {
            /** @description All there are now. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptList"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["scriptsRefused"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly advanceSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdvanceRequest"];
            };
        };
        readonly responses: {
            /** @description Where the clock stands, and what ran. */
            readonly 200: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdvanceAnswer"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["advanceRefused"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listPlatforms: {
        readonly parameters: {
            readonly query?: {
                /** @description Only platforms where the organisation owns address, content and relation (true), or only the others (false). All when left out. */
                readonly owned?: components["parameters"]["owned"];
                /** @description Only platforms rated at least `minRating` for this goal, in general or for some sectors, kinds or countries. All when left out. */
                readonly goal?: components["parameters"]["goal"];
                /** @description Only platforms rated at least `minRating` for this use, in general or for some sectors, kinds or countries. All when left out. */
                readonly use?: components["parameters"]["use"];
                /** @description Lowest rating that `goal` and `use` ask for; without them it changes nothing. 3 when left out. */
                readonly minRating?: components["parameters"]["minRating"];
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of those asked for, in the order of the report. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getPlatform: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a platform, the alias `x`, or the id of one of the workspace's own (`own-` and lower-case words joined by hyphens). One nobody has a profile of is not found. */
                readonly platformId: components["parameters"]["platformId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profile. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Platform"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly describePlatform: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a platform of the workspace's own: `own-` and lower-case words or digits joined by hyphens, 60 characters at most. Any other is refused (`platform-id-invalid`), one of the catalogue as `platform-published`. */
                readonly platformId: components["parameters"]["ownPlatformId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OwnPlatformRequest"];
            };
        };
        readonly responses: {
            /** @description Replaced. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Platform"];
                };
            };
            /** @description Described. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["location"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Platform"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["stands"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly forgetPlatform: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a platform of the workspace's own: `own-` and lower-case words or digits joined by hyphens, 60 characters at most. Any other is refused (`platform-id-invalid`), one of the catalogue as `platform-published`. */
                readonly platformId: components["parameters"]["ownPlatformId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Forgotten, and what was measured there taken back; stored assessments stay as they are. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 409: components["responses"]["stands"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listConnections: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The connections of the workspace. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Connections"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getConnection: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description The platform; `x` is `twitter`. */
                readonly platform: components["parameters"]["connectionPlatform"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The connection, without its secrets. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Connection"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly putConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description The platform; `x` is `twitter`. */
                readonly platform: components["parameters"]["connectionPlatform"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConnectionRequest"];
            };
        };
        readonly responses: {
            /** @description Replaced. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Connection"];
                };
            };
            /** @description Kept. */
            readonly 201: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Connection"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["conflict"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly deleteConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description The platform; `x` is `twitter`. */
                readonly platform: components["parameters"]["connectionPlatform"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Forgotten, with what was kept of readings of that platform. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listOverrides: {
        readonly parameters: {
            readonly query?: {
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only overrides of this platform. All when left out. */
                readonly platform?: components["parameters"]["ofPlatform"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverridePage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly createOverride: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OverrideRequest"];
            };
        };
        readonly responses: {
            /** @description Created; assessments count it from now on. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Override"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["stands"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getOverride: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an override. */
                readonly overrideId: components["parameters"]["overrideId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The override. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Override"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly deleteOverride: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an override. */
                readonly overrideId: components["parameters"]["overrideId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Taken back; stored assessments stay as they are. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 409: components["responses"]["stands"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getCriteriaWeights: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As published, and as it holds here. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CriteriaWeights"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly setCriteriaWeights: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CriteriaWeightsRequest"];
            };
        };
        readonly responses: {
            /** @description Set; assessments count with them from now on. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CriteriaWeights"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly resetCriteriaWeights: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The published weights hold. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description Only records about this platform, whatever the case: an id, the alias `x`, one of the workspace's own, the name of one outside the catalogue that records are about, or `*` for facts about several. Any other name is refused with those there are. All when left out. */
                readonly platform?: components["parameters"]["platform"];
                /** @description Only records on this topic. All when left out. */
                readonly topic?: components["parameters"]["topic"];
                /** @description Only records of this confidence. All when left out. */
                readonly confidence?: components["parameters"]["confidence"];
                /** @description Only records measured there, as records write it and whatever the case (`FR`, `EU`, `World`, `US`; `GB` is `UK`). Any other place is refused with those there are. All when left out. */
                readonly geography?: components["parameters"]["geography"];
                /** @description Only records older than one halving period of their topic as of today (true), or only the others (false). All when left out. */
                readonly stale?: components["parameters"]["stale"];
                /** @description Only records that were recalled and never found again (true), or only the others (false). All when left out. */
                readonly recalled?: components["parameters"]["recalled"];
                /** @description Only records the profile of this platform rests on in this workspace, as of today. One of its own has to be described. All when left out. */
                readonly usedBy?: components["parameters"]["usedBy"];
                /** @description Only the own measurements of the workspace (true), or only records of the catalogue (false). All when left out. */
                readonly own?: components["parameters"]["own"];
                /** @description Only own measurements in this state: `live`, `expired` or `withdrawn`. With the records of the catalogue, in every state, when left out. */
                readonly state?: components["parameters"]["state"];
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvidencePage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getEvidence: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an evidence record. */
                readonly evidenceId: components["parameters"]["evidenceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvidenceRecord"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listOrganisations: {
        readonly parameters: {
            readonly query?: {
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only the one that your own tools know by this. All when left out. */
                readonly externalId?: components["parameters"]["externalId"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly createOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrganisationDetails"];
            };
        };
        readonly responses: {
            /** @description Made. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly ETag: components["headers"]["versionTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organisation"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["repeated"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getOrganisation: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an organisation. */
                readonly organisationId: components["parameters"]["organisationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The organisation. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["versionTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organisation"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly replaceOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the version that is replaced, or `*` for whichever it is. Another version is refused (412 `precondition-failed`); asked for where one is there already (428 `precondition-required`). */
                readonly "If-Match"?: components["parameters"]["ifMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an organisation. */
                readonly organisationId: components["parameters"]["organisationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrganisationDetails"];
            };
        };
        readonly responses: {
            /** @description Replaced. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["versionTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organisation"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 412: components["responses"]["preconditionFailed"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 428: components["responses"]["preconditionRequired"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly eraseOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an organisation. */
                readonly organisationId: components["parameters"]["organisationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Erased. The receipt is kept and names nobody. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Erasure"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getBrief: {
        readonly parameters: {
            readonly query?: {
                /** @description Which version of the brief. The newest when left out. */
                readonly version?: components["parameters"]["briefVersion"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an organisation. */
                readonly organisationId: components["parameters"]["organisationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest version, or the one asked for. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["versionTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BriefVersion"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly putBrief: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the version that is replaced, or `*` for whichever it is. Another version is refused (412 `precondition-failed`); asked for where one is there already (428 `precondition-required`). */
                readonly "If-Match"?: components["parameters"]["ifMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an organisation. */
                readonly organisationId: components["parameters"]["organisationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Brief"];
            };
        };
        readonly responses: {
            /** @description Written, in the place of the one before, which is kept. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["versionTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BriefVersion"];
                };
            };
            /** @description Written; it is the first one. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["versionTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BriefVersion"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 412: components["responses"]["preconditionFailed"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 428: components["responses"]["preconditionRequired"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listBriefVersions: {
        readonly parameters: {
            readonly query?: {
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Only versions before this one. All when left out. */
                readonly before?: components["parameters"]["beforeVersion"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an organisation. */
                readonly organisationId: components["parameters"]["organisationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BriefVersionPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly assessOrganisation: {
        readonly parameters: {
            readonly query?: {
                /** @description Which version of the brief. The newest when left out. */
                readonly version?: components["parameters"]["briefVersion"];
                /** @description Compute and store nothing. False when left out. */
                readonly dryRun?: components["parameters"]["dryRun"];
            };
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an organisation. */
                readonly organisationId: components["parameters"]["organisationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The assessment; nothing was stored. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description The assessment, stored. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Assessment"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["conflict"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly importOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SentBundle"];
            };
        };
        readonly responses: {
            /** @description Taken over. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly ETag: components["headers"]["versionTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organisation"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["repeated"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly exportOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an organisation. */
                readonly organisationId: components["parameters"]["organisationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bundle, at most 50 MB (52428800 bytes). */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bundle"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["bundleTooLarge"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getBranding: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the reports of the workspace carry. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Branding"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly setBranding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BrandingRequest"];
            };
        };
        readonly responses: {
            /** @description Set; the next report carries it. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Branding"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly removeBranding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There is none any more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getSampleData: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The samples that are there. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SampleData"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly loadSampleData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of it was there already. */
            readonly 200: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SampleData"];
                };
            };
            /** @description Loaded. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SampleData"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["repeated"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly removeSampleData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nothing of it is there. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listErasures: {
        readonly parameters: {
            readonly query?: {
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErasurePage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly setAccountOwner: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of an account. */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountOwnerRequest"];
            };
        };
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditedAccount"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listKeys: {
        readonly parameters: {
            readonly query?: {
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly createKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeyRequest"];
            };
        };
        readonly responses: {
            /** @description Made. The secret is in this answer and nowhere else. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewKey"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["repeated"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getKey: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a key. */
                readonly keyId: components["parameters"]["keyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Key"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly revokeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a key. */
                readonly keyId: components["parameters"]["keyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Revoked; it works for another two seconds at most. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 409: components["responses"]["keyStands"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly rotateKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes it safe to send the request again: what you chose for it, a text of 1 to 200 characters, best a UUID. It belongs in quotes; one without them is taken as if it had them. Keys are kept by the clock of the service, in sandboxes too. The same request under the same key is carried out once within 24 hours and answered as it was (`Idempotency-Replayed`); another one is refused (422 `idempotency-key-reused`), one that comes while the first is under way too (409 `idempotency-in-progress`). */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path: {
                /** @description Id of a key. */
                readonly keyId: components["parameters"]["keyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeyRotationRequest"];
            };
        };
        readonly responses: {
            /** @description Made, with the name, the scopes and the limits of the former one. The secret is in this answer and nowhere else. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["idempotencyReplayed"];
                    readonly Location: components["headers"]["location"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewKey"];
                };
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 404: components["responses"]["notFound"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 409: components["responses"]["keyStands"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 422: components["responses"]["keyReused"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly listTrail: {
        readonly parameters: {
            readonly query?: {
                /** @description Most items on a page. 20 when left out. */
                readonly limit?: components["parameters"]["limit"];
                /** @description Where the page starts, the `nextCursor` of the page before. The first page when left out. */
                readonly cursor?: components["parameters"]["cursor"];
                /** @description Only what this key did. All when left out. */
                readonly keyId?: components["parameters"]["trailKey"];
                /** @description Only this operation, by its `operationId`. All when left out. */
                readonly operation?: components["parameters"]["trailOperation"];
                /** @description Only these fields of the answer, of a list of its items, separated by commas; a dot goes further in: `id,reading.pAlive`. What the schema requires and was not named is left out. A name that no answer has is refused. All when left out. */
                readonly fields?: components["parameters"]["fields"];
            };
            readonly header?: {
                /** @description The `ETag` of an answer you have, or several; 304 says that it is still so. */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["contentTag"];
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrailPage"];
                };
            };
            readonly 304: components["responses"]["notModified"];
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["forbidden"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly callMcp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Languages of sentences, those of a problem among them, by preference (`fr`, `en`). English when left out or when none is spoken. */
                readonly "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description The version of the protocol that `initialize` settled on (`protocol-version-unsupported` for one that is not supported). */
                readonly "MCP-Protocol-Version"?: components["parameters"]["mcpProtocolVersion"];
                /** @description What `initialize` answered. It keeps apart the request ids of two assistants with one key, so that one can be cancelled; nothing is stored under it, and none is needed. */
                readonly "Mcp-Session-Id"?: components["parameters"]["mcpSessionId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["McpMessage"];
            };
        };
        readonly responses: {
            /** @description The answer to a request. A tool that could not do as asked says so in its result (`isError`), with the problem's code first. */
            readonly 200: {
                headers: {
                    readonly "Content-Language": components["headers"]["contentLanguage"];
                    readonly "Mcp-Session-Id": components["headers"]["mcpSessionId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["McpAnswer"];
                };
            };
            /** @description A notification was taken, or the request was cancelled meanwhile and has no answer. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["invalid"];
            readonly 401: components["responses"]["unauthorised"];
            readonly 403: components["responses"]["originRefused"];
            readonly 406: components["responses"]["notAcceptable"];
            readonly 413: components["responses"]["tooLarge"];
            readonly 415: components["responses"]["unsupportedMediaType"];
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
            readonly 503: components["responses"]["unavailable"];
        };
    };
    readonly getOpenapi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contract, OpenAPI 3.1. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
        };
    };
    readonly getDocs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            readonly 429: components["responses"]["rateLimited"];
            readonly 500: components["responses"]["internalError"];
        };
    };
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It does. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 500: components["responses"]["internalError"];
        };
    };
    readonly getReadiness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It can. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Readiness"];
                };
            };
            readonly 500: components["responses"]["internalError"];
            /** @description It cannot, for now. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    readonly getMetrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Text in the Prometheus exposition format. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly 500: components["responses"]["internalError"];
        };
    };
    readonly webhookEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Id of the event. */
                readonly "webhook-id": string;
                /** @description When this try was made. */
                readonly "webhook-timestamp": string;
                /** @description Signatures of the message. */
                readonly "webhook-signature": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        readonly responses: {
            /** @description It was taken. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was not taken, and is sent again later. 410 says that the receiver is gone and wants to be told of nothing more. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
