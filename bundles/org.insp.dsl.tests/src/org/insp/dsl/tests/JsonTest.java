/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.insp.dsl.export.ModelExport;
import org.insp.dsl.models.ModelScope;
import org.insp.model.InspPackage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The form of a model for scripts. */
class JsonTest {

	@TestFactory
	Stream<DynamicTest> jsonHoldsEveryElementAndEveryReferenceLeadsToOne() {
		return RepositoryModels.test(text -> {
			var found = found(text);
			assertEquals(
					text.model().contents().count() + text.model().imported().stream().mapToLong(f -> 1 + count(f.eAllContents())).sum(),
					found.elements);
		});
	}

	/** Everything in the JSON of a model, in which each reference leads to an element. */
	private static Found found(ModelScope model) {
		var json = JsonParser.parseString(ModelExport.json(model)).getAsJsonObject();
		var found = new Found();
		json.entrySet().stream().filter(e -> e.getValue().isJsonArray()).forEach(e -> found.all(e.getValue()));
		assertTrue(found.ids.containsAll(found.references), () -> found.references + " in " + found.ids);
		return found;
	}

	@Test
	void elementsThatHaveOnlyNumbersAreReferredToByTheNamesMadeOfThem() {
		var found = found(DslTestSupport.model("""
				反馈意见 F1 { 问题 5 "甲" 问题 6 "乙" { 编号 二 } 问题 P7 "丙" }
				审计报告 F2 { 审计建议 1 "丁" }
				整改方案 方案 { 针对 F1
				  措施 3 "一" { 针对 P5  任务 1 "子" }
				  措施 C2 "二" { 针对 P6、P7、R1 }
				}
				交接 C3 自 甲某 至 乙某
				人员 甲某
				人员 乙某
				"""));
		assertEquals(Set.of("F1", "F1.P5", "F1.P6", "F1.P7", "F2.R1", "方案.C3", "甲某", "乙某"), found.references);
		assertTrue(found.ids.contains("方案.C3.S1"), found.ids.toString());
	}

	private static long count(Iterator<?> all) {
		long n = 0;
		for (; all.hasNext(); all.next()) {
			n++;
		}
		return n;
	}

	/** The findings of a script that knows the Ecore. */
	private static final class Found {
		private final Set<String> ids = new HashSet<>();
		private final Set<String> references = new HashSet<>();
		private long elements;

		private void all(JsonElement elements) {
			elements.getAsJsonArray().forEach(e -> one(e.getAsJsonObject()));
		}

		private void one(JsonObject object) {
			elements++;
			var type = (EClass) InspPackage.eINSTANCE.getEClassifier(object.get("class").getAsString());
			for (var key : object.keySet()) {
				if (key.equals("id")) {
					assertTrue(ids.add(object.get(key).getAsString()), "an id that two elements have");
				} else if (!key.equals("class") && type.getEStructuralFeature(key) instanceof EReference reference) {
					var value = object.get(key);
					for (var each : value.isJsonArray() ? value.getAsJsonArray().asList() : List.of(value)) {
						if (reference.isContainment()) {
							one(each.getAsJsonObject());
						} else {
							references.add(each.getAsString());
						}
					}
				}
			}
		}
	}

	@Test
	void valuesAreWrittenForScripts(@TempDir Path folder) throws IOException {
		var file = Files.writeString(folder.resolve("a.insp"), """
				rectification Plan "整改方案" {
				  measure C1 "建立\\"制度\\"" { leader Nobody  person Zhao  due "年底前"  kind immediate  output recovery 12000.50 CNY }
				}
				person Zhao
				person Zhao
				""");
		var json = ModelExport.json(DslTestSupport.load(file));
		assertTrue(json.contains("\"path\": \"a.insp\""), json);
		assertTrue(json.contains("\"text\": \"建立\\\"制度\\\"\""), json);
		assertTrue(json.contains("\"unresolved\": \"Nobody\""), json);
		assertTrue(json.contains("\"due\": \"年底前\""), json);
		assertTrue(json.contains("\"kind\": \"immediate\""), json);
		assertTrue(json.contains("\"amount\": 12000.50"), json);
		assertTrue(json.contains("\"id\": \"Zhao~2\""), json);
	}
}
