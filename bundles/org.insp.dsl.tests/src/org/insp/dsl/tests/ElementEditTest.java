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

	private static List<String> messages(ModelScope model) {
		return DslTestSupport.problems(model).stream().map(each -> each.message(Language.EN)).toList();
	}
}
