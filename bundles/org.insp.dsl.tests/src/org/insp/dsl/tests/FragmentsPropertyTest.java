/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.insp.dsl.models.ModelScope;
import org.insp.model.Language;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Properties of URI fragments, on texts made at random. */
class FragmentsPropertyTest {

	@Property(tries = 100)
	void fragmentLeadsBackToItsElement(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int width) {
		FragmentsTest.checkAll(DslTestSupport.model(RandomModelText.of(seed, width, Language.UNSPECIFIED)));
	}

	@Provide
	Arbitrary<String> item() {
		return Arbitraries.of("measure C1 ", "measure C1 ", "measure C2 ", "measure 王某 ", "measure 阿·买提 ", "measure A-b-1 ", "measure ",
				"measure ^measure ");
	}

	@Property(tries = 200)
	void elementsWithoutNameOrWithTheSameAreDistinguished(@ForAll @Size(max = 8) List<@From("item") String> items) {
		FragmentsTest.checkAll(DslTestSupport.model(plan(items)));
	}

	@Property(tries = 200)
	void insertedMeasureChangesNoOtherFragment(@ForAll @Size(max = 8) List<@From("item") String> items,
			@ForAll @IntRange(min = 0, max = 8) int at) {
		var resource = DslTestSupport.model(plan(items)).own().get(0);
		var before = FragmentsTest.fragments(resource);
		int line = Math.min(at, items.size());
		int offset = (int) plan(items).lines().limit(line + 1).mapToLong(l -> l.length() + 1).sum();
		resource.update(offset, 0, "measure Fresh \"neu\" { progress 2023-01-01 \"neu2\" }\n");
		var after = FragmentsTest.fragments(resource);
		assertEquals("~elements:P/measures:Fresh", after.remove("neu"));
		after.remove("neu2");
		assertEquals(before, after);
		FragmentsTest.checkAll(new ModelScope(List.of(resource), List.of(), null, null));
	}

	/** Each measure and record bears a text of its own. */
	private static String plan(List<String> items) {
		var lines = new ArrayList<>(List.of("rectification P {"));
		for (int i = 0; i < items.size(); i++) {
			lines.add(items.get(i) + "\"m" + i + "\" { progress 2023-07-0" + (i + 1) + " \"p" + i + "\" progress 2023-08-01 \"q" + i
					+ "\" }");
		}
		return String.join("\n", lines) + "\n}\n";
	}
}
