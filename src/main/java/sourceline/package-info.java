/**
 * Sourceline: every line of a published timeline leads to the sentence it came from.
 *
 * <p>A package is a room. A room may use only rooms above it in this list, so there is no circle; reactions the other
 * way travel as past-tense event records.
 *
 * <ol>
 *   <li>{@code text}: pure; sentences, quotations, cues, words and their three-way merge
 *   <li>{@code chronology}: pure; {@code When}, EDTF, order, display
 *   <li>{@code evidence}: pure; quote selectors, re-anchoring
 *   <li>{@code journal}: the one command path
 *   <li>{@code newsroom}: members, roles, sign-in, invitations
 *   <li>{@code source}: sources, versions, sentences, import
 *   <li>{@code timeline}: timelines, strands, entries, citations
 *   <li>{@code verification}: assessments, verdicts, findings
 *   <li>{@code review}: house rules, signatures, stages, comments, the queue
 *   <li>{@code publication}: snapshots, notices, renderers
 *   <li>{@code exchange}: other programs' formats
 *   <li>{@code api}: what other programs ask and are told
 *   <li>{@code live}: one immutable picture per open timeline, presence
 *   <li>{@code web}: the public web
 *   <li>{@code studio}: everything Vaadin
 *   <li>{@code demo}: the seed, loaded through the domain's verbs
 * </ol>
 */
@NullMarked
package sourceline;

import org.jspecify.annotations.NullMarked;
