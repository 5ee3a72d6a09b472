/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.insp.diagram.services.ElementOpener;
import org.insp.diagram.services.MapServices;
import org.insp.diagram.services.MeasureServices;
import org.insp.diagram.services.OpenServices;
import org.insp.diagram.services.ProblemServices;
import org.insp.diagram.services.RenderContext;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.Member;
import org.insp.model.RectificationPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What services remember of a model, and for how long. */
class ModelIndexTest {

	private static final String TEXT =
			"committee Town { member A \"甲\" member B \"乙\" } feedback F { to Town aspect S { finding P1 \"一\" } } "
					+ "rectification R { for F measure C1 \"二\" { for P1 leader A due 2024-05-31 } }";

	@AfterEach
	void forget() {
		RenderContext.setDefault(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
		ElementOpener.setDefault(element -> {
		});
	}

	@Test
	void changesAreSeen() throws IOException {
		var shown = ExampleViews.text(TEXT);
		var plan = shown.element(RectificationPlan.class, "R");
		var measure = shown.element(Measure.class, "C1");
		assertEquals(List.of(measure), measures(shown, plan, "A"));
		measure.getLeaders().set(0, shown.element(Member.class, "B"));
		assertEquals(List.of(), measures(shown, plan, "A"));
		assertEquals(List.of(measure), measures(shown, plan, "B"));
		assertFalse(new ProblemServices().problems(measure).isEmpty());
	}

	private static List<Measure> measures(ExampleViews shown, RectificationPlan plan, String leader) {
		return List.copyOf(new MapServices().mapMeasures(shown.element(Member.class, leader), plan));
	}

	@Test
	void typedTextIsSeen() throws IOException {
		var shown = ExampleViews.text(TEXT);
		var plan = shown.element(RectificationPlan.class, "R");
		assertEquals(1, measures(shown, plan, "A").size());
		var resource = (XtextResource) plan.eResource();
		resource.update(TEXT.indexOf("leader A"), "leader A".length(), "leader B");
		EcoreUtil.resolveAll(resource);
		var again = shown.element(RectificationPlan.class, "R");
		assertEquals(0, measures(shown, again, "A").size());
		assertEquals(1, measures(shown, again, "B").size());
	}

	@Test
	void withoutAReferenceDateTheClockThatWasPassedInDecides() throws IOException {
		var measure = ExampleViews.text(TEXT).element(Measure.class, "C1");
		assertFalse(new MeasureServices().isOverdue(measure), "nobody says what time it is");
		RenderContext.setDefault(Clock.fixed(Instant.parse("2024-07-01T00:00:00Z"), ZoneOffset.UTC));
		assertTrue(new MeasureServices().isOverdue(ExampleViews.text(TEXT).element(Measure.class, "C1")));
		var dated = ExampleViews.text("model \"m\" { as of 2024-05-01 } " + TEXT).element(Measure.class, "C1");
		assertFalse(new MeasureServices().isOverdue(dated), "the model's own date comes first");
	}

	@Test
	void anotherRenderContextTakesEffectAtOnce() throws IOException {
		var shown = ExampleViews.text(TEXT);
		var measure = shown.element(Measure.class, "C1");
		assertFalse(new MeasureServices().isOverdue(measure));
		shown.with(RenderContext.of(Clock.fixed(Instant.parse("2024-07-01T00:00:00Z"), ZoneOffset.UTC)));
		assertTrue(new MeasureServices().isOverdue(measure));
		measure.setStatus(MeasureStatus.CLOSED);
		assertFalse(new MeasureServices().isOverdue(measure));
	}

	@Test
	void doubleClickAsksWhoeverHasAnEditor() throws IOException {
		var measure = ExampleViews.text(TEXT).element(Measure.class, "C1");
		var opened = new ArrayList<EObject>();
		assertSame(measure, new OpenServices().openInEditor(measure));
		ElementOpener.setDefault(opened::add);
		new OpenServices().openInEditor(measure);
		assertEquals(List.of(measure), opened);
	}
}
