import { EXPORT_FORMATS } from './export-formats.ts';

/** What stands under the reason when a command was not understood. */
export const SYNOPSIS = `headwater check FILE... [options]
headwater export FILE --to FORM [options]
headwater link FILE [--base URL]
headwater open LINK
All forms and options: headwater --help`;

/** What `--help` prints. */
export const USAGE = `Headwater: the design tool for cross-cloud data topologies

  headwater check FILE...  [options]
      Lints designs.

      What is judged
        --profile core|extended   which rules are listed, counted and decide (without it the design's own, else core)
        --rule ID                 only this rule, whatever the profile; a group as "keys/*"; may be given several times
        --rules FILE              more rules: {"format":"headwater.rules","version":1,"customRules":[...]}, each as in
                                  the customRules of a design
        --config FILE             {"ruleProfile":..., "ruleSettings":[...], "ruleParams":{...}} as in a design; it is
                                  laid over what the designs say themselves
        --today YYYY-MM-DD        the day against which waivers expire (without it today, UTC)

      What fails
        --max-warnings N          more than N warnings fail too
        --baseline FILE           only findings that this file does not have fail; the others are counted as known.
                                  Make one with: headwater check FILE... --format json > baseline.json
                                  and keep it beside the designs. A finding is the same when rule, subject and file
                                  are (or the design's name, where the file was moved).

      How it is told
        --format text|json|sarif|junit|markdown|csv      (without it text)
        --docs URL                where the folder docs/ is published: links to the pages of the rules

  headwater export FILE --to ${EXPORT_FORMATS.map(({ id }) => id).join('|')} [--deliverable ID] [--paper a4|letter] [--out PATH]
      Writes a design in another form. To standard output without --out.

${EXPORT_FORMATS.map(({ id, about }) => `        --to ${id.padEnd(20)} ${about}`).join('\n')}

        --deliverable ID          of a form that is made of deliverables only this one; without it all:
                                  executive-summary, topology-diagram, system-of-record-matrix, shared-key-inventory,
                                  deployment-plan, integration-map, decision-record, identity-strategy,
                                  smoke-test-plan, review-checklist, findings
        --paper a4|letter         of the PDF, alone or in the pack (without it a4)
        --out PATH                a file. For CSV a folder, or a path that ends in /, gets one file for each table;
                                  a file, or standard output, gets the main table of the deliverable.

  headwater link FILE [--base URL]
      Prints a share link on one line. Nothing is sent anywhere: the design is in the link.

  headwater open LINK
      Prints the design of a share link as JSON.

FILE is a design as JSON, a PNG or SVG saved with its design, a draw.io file, a Mermaid flowchart, a text that holds
a link, or - for standard input.
Colours are for a terminal only, and never with NO_COLOR set.

Exit code: 0 nothing that fails, 1 an error finding that is new (or too many warnings), 2 a file that cannot be used or
a command that is not understood.
`;
