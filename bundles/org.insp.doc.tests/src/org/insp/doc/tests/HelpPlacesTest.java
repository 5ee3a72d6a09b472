/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParser;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.reference.ReferenceAnchors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From a place in a plan to the place in the reference of the language: what F1 opens. */
class HelpPlacesTest {

	private static final IParser PARSER = InspStandaloneSetup.doSetup().getInstance(IParser.class);
	private static final Set<String> ANCHORS = HandbookFiles.read(HandbookFiles.BUILT.resolve("anchors.txt")).lines()
			.filter(line -> line.startsWith("en/language-reference.html#")).map(line -> line.replaceFirst(".*#", ""))
			.collect(Collectors.toSet());

	/** Keywords of clauses that are blocks: the reference has a section for each, which is closer. */
	private static final Set<String> BLOCKS =
			Set.of("aspect", "cause", "closure", "duty", "finding", "group", "manifestation", "measure", "member", "team", "village",
					"year");

	/** The one model that uses every class, feature and value. */
	static List<Path> files() {
		return HandbookFiles.below(HandbookFiles.REPOSITORY.resolve("bundles/org.insp.dsl.tests/testdata/everything"), ".insp").toList();
	}

	/** The place is marked by a bar. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '#', textBlock = """
			rectification Plan { measure C1 "…" { for P1  leader W|ang  due 2023-09-06 } } ; measure.leader
			rectification Plan { measure C1 "…" { for P1  leader Wang with L|i } }          ; measure.leader
			rectification Plan { measure C1 "…" { for P1  due 2023-09-|06 } }               ; measure.due
			整改方案 方案 { 措施 C1 "…" { 针对 P1  时|限 2023-09-06 } }                     ; measure.due
			整改方案 方案 { 措|施 C1 "…" { 针对 P1 } }                                      ; measure
			整改方案 方案 { 措施 C1 "…" { | } }                                             ; measure
			整改方案 方案 { 通过 2023-07-15 于 专题 会议 { 主|持 张某 } }                   ; meeting.chair
			整改方案 方案 { 通过 2023-07|-15 于 专题 会议 { 主持 张某 } }                   ; rectification-plan.adopted
			整改方案 方案 { 通过 2023-07-15 于 |专题 会议 { 主持 张某 } }                   ; meeting
			model "…" { as o|f 2023-09-08 }                                                 ; model-header.as-of
			committee Town { leader Chen "陈某" { posts "副|镇长" } }                       ; member.posts
			policy P { rule missing-c|ause off }                                            ; policy.rule
			""")
	void theClauseAtTheCursorIsFound(String marked, String expected) {
		var text = marked.replace("|", "");
		assertEquals(expected, first(parse(text), marked.indexOf('|')));
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyTokenLeadsSomewhere(Path file) {
		var root = parse(HandbookFiles.read(file));
		for (var leaf : root.getLeafNodes()) {
			if (!leaf.isHidden()) {
				assertFalse(first(root, leaf.getOffset()).isEmpty(), leaf.getText() + " in line " + leaf.getStartLine());
			}
		}
	}

	@Test
	void everyClauseOfTheReferenceIsReached() {
		var reached = new TreeSet<String>();
		for (var file : files()) {
			var root = parse(HandbookFiles.read(file));
			for (var leaf : root.getLeafNodes()) {
				if (!leaf.isHidden()) {
					ReferenceAnchors.at(root, leaf.getOffset()).stream().filter(ANCHORS::contains).findFirst().ifPresent(reached::add);
				}
			}
		}
		var keywords = reached.stream().map(HelpPlacesTest::keyword).collect(Collectors.toSet());
		var clauses = ANCHORS.stream().filter(anchor -> anchor.contains(".")).map(HelpPlacesTest::keyword).distinct();
		assertEquals(List.of(), clauses.filter(keyword -> !keywords.contains(keyword) && !BLOCKS.contains(keyword)).toList());
	}

	private static String keyword(String anchor) {
		return anchor.replaceFirst(".*\\.", "");
	}

	private static ICompositeNode parse(String text) {
		return PARSER.parse(new StringReader(text)).getRootNode();
	}

	private static String first(ICompositeNode root, int offset) {
		return ReferenceAnchors.at(root, offset).stream().filter(ANCHORS::contains).findFirst().orElse("");
	}
}
