/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.insp.dsl.models.ModelScope;
import org.insp.dsl.resource.InspResource;
import org.insp.model.Measure;
import org.insp.model.ProgressRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The URI fragments by which a diagram finds its elements again. */
class FragmentsTest {

	@TestFactory
	Stream<DynamicTest> fragmentLeadsBackToItsElement() {
		return RepositoryModels.test(FragmentsTest::checkAll);
	}

	static void checkAll(ModelScope model) {
		for (var resource : model.own()) {
			resource.getAllContents().forEachRemaining(element -> assertSame(element, resource.getEObject(resource.getURIFragment(element)),
					() -> resource.getURIFragment(element)));
		}
	}

	@Test
	void fragmentsAreMadeOfNamesDatesAndReferences() {
		var plan = DslTestSupport.load(Path.of("testdata/sample/town")).own().get(3);
		var all = fragments(plan);
		assertEquals("~elements:Plan1/measures:C1/progress:#ProgressRecord@2023-07-24", all.get("已印发计划"));
		assertEquals("~elements:#DispatchRecord@2023-07-24/items:#DispatchItem@C1", all.get("完成一半"));
		assertEquals("~elements:#Cause@P1", all.get("对政治学习重要性认识不足"));
		assertEquals("~elements:Plan1/measures:C1/closures:#Closure/evidence:#EvidenceFile", all.get("学习研讨制度"));
	}

	@Test
	void insertedRecordsAndMembersChangeNoOtherFragment() {
		var resource = DslTestSupport.model("""
				committee T { member B "乙" }
				rectification P {
				  measure C1 "一" { progress 2023-07-24 "二" }
				}
				dispatch of P on 2023-07-24 { C1 "三" }
				dispatch of P on 2023-07-31 { C1 "四" }
				""").own().get(0);
		var before = fragments(resource);
		for (var insertion : Map.of("member B", "leader A ", "progress", "progress 2023-07-10 ", "measure", "measure C0 ",
				"dispatch of P on 2023-07-31", "dispatch of P on 2023-07-20 ").entrySet()) {
			var text = resource.getParseResult().getRootNode().getText();
			resource.update(text.indexOf(insertion.getKey()), 0, insertion.getValue());
			assertEquals(before, fragments(resource), insertion.getValue());
		}
	}

	/** The fragments of the elements that have a text or a title, by that text. */
	static Map<String, String> fragments(InspResource resource) {
		var all = new TreeMap<String, String>();
		resource.getAllContents().forEachRemaining(element -> {
			for (var name : List.of("text", "title")) {
				var feature = element.eClass().getEStructuralFeature(name);
				if (feature != null && element.eIsSet(feature)) {
					all.put((String) element.eGet(feature), resource.getURIFragment(element));
				}
			}
		});
		return all;
	}

	@Test
	void fragmentOfWhatIsNotThereLeadsNowhere() {
		var resource = DslTestSupport.model("rectification P { measure C1 measure C2 }").own().get(0);
		var measure = resource.getEObject("~elements:P/measures:C2");
		assertEquals("C2", ((Measure) measure).getName());
		resource.update(resource.getParseResult().getRootNode().getText().indexOf("measure C2"), "measure C2".length(), "");
		assertNull(resource.getEObject("~elements:P/measures:C2"));
		for (var fragment : List.of("~nothing", "~elements:", "~elements:P/measures", "~elements:P//measures:C1/progress:#ProgressRecord",
				"~:", "~elements:P#2")) {
			assertNull(resource.getEObject(fragment), fragment);
		}
		assertSame(resource.getContents().get(0), resource.getEObject("~"));
	}

	@Test
	void sameDatesAreCounted() {
		var resource =
				DslTestSupport.model("rectification P { measure C1 { progress 2023-07-24 \"a\" progress 2023-07-24 \"b\" } }").own().get(0);
		assertEquals("b",
				((ProgressRecord) resource.getEObject("~elements:P/measures:C1/progress:#ProgressRecord@2023-07-24#2")).getText());
	}
}
