/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.insp.dsl.models.ModelScope;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.resource.InspResource;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of what a change of one element means for the others. */
class ElementEditTest {

	private static final String TEXT = """
			committee North { member Wang }
			committee South { member Wang }
			feedback F1 { to North }
			rectification Plan1 { for F1 measure C1 { leader Wang } }
			dispatch of Plan1 on 2023-07-24 { C1 "完成一半" }
			""";

	private final ModelScope model = DslTestSupport.model(TEXT);
	private final InspResource file = model.own().get(0);

	private List<String> problems() {
		return DslTestSupport.problems(DslTestSupport.again(model)).stream().map(Problem::code).filter(code -> code.contains("name"))
				.toList();
	}

	private void replace(String old, String written) throws IOException {
		var text = file.getParseResult().getRootNode().getText();
		file.edit(text.replace(old, written));
	}

	private Measure measure() {
		return DslTestSupport.again(model).model().all(Measure.class).findFirst().orElseThrow();
	}

	private String leader() {
		return file.getURIFragment(measure().getLeaders().get(0));
	}

	@Test
	void theRestIsAsItWas() throws IOException {
		var root = file.file().orElseThrow();
		var before = measure();
		assertEquals(List.of(), problems());
		replace("leader Wang", "due 2023-09-01 leader Wang");
		assertSame(root, file.file().orElseThrow(), "the file was not read as a whole");
		assertEquals("~elements:North/members:Wang", leader());
		assertSame(measure(),
				root.getElements().get(4).eContents().stream().flatMap(item -> item.eCrossReferences().stream()).findFirst().orElseThrow(),
				"the dispatch is about the measure as it is now");
		assertTrue(before.eIsProxy(), "what knew it before finds the new one");
	}

	@Test
	void anotherAddresseeGivesNamesAnotherMeaning() throws IOException {
		assertEquals("~elements:North/members:Wang", leader());
		replace("to North", "to South");
		assertEquals("~elements:South/members:Wang", leader());
	}

	@Test
	void anotherNameIsMissedByThoseWhoReferToIt() throws IOException {
		assertEquals(List.of(), problems());
		replace("measure C1", "measure C2");
		assertEquals(List.of("unknown-name"), problems());
		replace("measure C2", "measure C1");
		assertEquals(List.of(), problems());
	}

	@Test
	void whatCannotBeReadIsNotCalledUnknownElsewhere() throws IOException {
		replace("C1 \"完成一半\"", "C7 \"完成一半\"");
		assertEquals(List.of("unknown-name"), problems());
		replace("leader Wang }", "leader Wang\nmeasure C7 \"…\" }");
		assertEquals(List.of(), problems(), "it stands in what cannot be read, where a name stands");
		replace("leader Wang\nmeasure C7 \"…\" }", "leader Wang\nC7 }");
		assertEquals(List.of("unknown-name"), problems(), "a stray word declares nothing");
		replace("leader Wang\nC7 }", "leader Wang }");
		assertEquals(List.of("unknown-name"), problems());
	}

	@Test
	void whatIsSaidOfItWithWhatIsAroundItStaysTheSame() throws IOException {
		replace("leader Wang", "leader Wang committee East \"东\"");
		var edited = messages(DslTestSupport.again(model));
		assertTrue(edited.stream().anyMatch(each -> each.contains("(rectification plan)")), edited::toString);
		assertEquals(messages(DslTestSupport.model(file.getParseResult().getRootNode().getText())), edited);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "areas A1 milestone 2023-08-01 \"过半\" done 2023-07-30 ", "due 2023-09-01 ", "时限 2023年9月2日 ", "leader Wang with Li ",
					"责任领导 张三、李四 ", "责任领导：张三 ", "for F1 ", "status ongoing ", "goal \"新\" ", "整改目标：新 ", "progress 2023-08-01 \"有进展\" ",
					"责任领导 张三\n", "整改目标：新\n", "完成时限：2023年9月底\n", "// 注\n" })
	void eachLetterOfAClauseIsReadWithItsElementAlone(String clause) throws IOException {
		assertEquals("", lettersReadWithTheWholeFile(clause));
	}

	@Test
	void theMarksOfListsAreReadWithTheWholeFile() throws IOException {
		assertEquals(". 目标", lettersReadWithTheWholeFile("2. 目标"), "others of the list may stand anywhere");
	}

	/** Types a clause letter by letter in front of another one, and returns those letters for which the whole file was read. */
	private String lettersReadWithTheWholeFile(String clause) throws IOException {
		var letters = new StringBuilder();
		for (int typed = 1; typed <= clause.length(); typed++) {
			var root = file.file().orElseThrow();
			file.edit(TEXT.replace("leader Wang", "\n" + clause.substring(0, typed) + "leader Wang\n"));
			if (file.file().orElseThrow() != root) {
				letters.append(clause.charAt(typed - 1));
			}
		}
		assertEquals(messages(DslTestSupport.model(file.getParseResult().getRootNode().getText())), messages(DslTestSupport.again(model)));
		return letters.toString();
	}

	private static List<String> messages(ModelScope model) {
		return DslTestSupport.problems(model).stream().map(each -> each.message(Language.EN)).toList();
	}
}
