namespace ResearchKit.Notebooks;

/// <summary>How the page of a report looks.</summary>
internal static class VerifyReportStyle
{
    public const string Css =
        """
        :root { color-scheme: light dark; --text: #1c1f23; --quiet: #5b636d; --page: #ffffff; --panel: #f4f5f7; --line: #d5d9de;
          --same: #1a6b35; --changed: #8a4b00; --failed: #a8211c; --was: #fdeceb; --now: #e7f5ea; --link: #0b57b0; }
        @media (prefers-color-scheme: dark) {
          :root { --text: #e6e8eb; --quiet: #a3abb5; --page: #14171a; --panel: #1e2327; --line: #3a4148;
            --same: #6fcf8c; --changed: #f0b25a; --failed: #ff8a84; --was: #3a1f1e; --now: #16301d; --link: #7ab7ff; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
        main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
        h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; overflow-wrap: anywhere; }
        a { color: var(--link); }
        .lead, .quiet { color: var(--quiet); }
        .quiet { font-size: .92rem; margin: .4rem 0; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; padding: .35rem 1.2rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
        .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .badge { font-weight: 700; }
        .same { color: var(--same); } .changed { color: var(--changed); } .failed, .failure { color: var(--failed); } .notrun { color: var(--quiet); }
        .findings { padding: 0; list-style: none; margin: .5rem 0; }
        .findings li { border-left: 4px solid var(--line); padding: .15rem 0 .15rem .7rem; margin: .4rem 0; overflow-wrap: anywhere; }
        .findings .fault { border-color: var(--failed); } .findings .warning { border-color: var(--changed); }
        .kind { color: var(--quiet); font-size: .85rem; }
        .kind::after { content: " · "; }
        details.cell { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .8rem; margin: .7rem 0; }
        details.cell > summary { font-weight: 600; cursor: pointer; }
        details.cell > :not(summary) { color: var(--text); }
        .source { margin: .4rem 0; } .source summary { color: var(--quiet); cursor: pointer; font-size: .92rem; }
        pre { background: var(--panel); padding: .5rem .7rem; margin: .25rem 0; border-radius: 4px; font: .86rem/1.45 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
        details.cell > pre.failure { color: var(--failed); }
        .difference { margin: .7rem 0; } .difference p { margin: 0; overflow-wrap: anywhere; }
        .was, .now { display: grid; grid-template-columns: 2.8rem minmax(0, 1fr); }
        .was { background: var(--was); } .now { background: var(--now); }
        .sign { color: var(--quiet); user-select: none; font-size: .8rem; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
        @media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
        @media print { details { break-inside: avoid; } }

        """;
}
