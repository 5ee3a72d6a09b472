/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.xtext.resource.XtextResource;
import org.insp.diagram.pictures.Picture;
import org.insp.diagram.pictures.PictureFormat;
import org.insp.diagram.pictures.PictureWriter;
import org.insp.diagram.services.CountServices;
import org.insp.diagram.services.ElementOpener;
import org.insp.diagram.services.LegendServices;
import org.insp.diagram.services.MapServices;
import org.insp.diagram.services.MeasureServices;
import org.insp.diagram.services.OpenServices;
import org.insp.diagram.services.ProblemServices;
import org.insp.diagram.services.RenderContext;
import org.insp.model.InspFactory;
import org.insp.model.InspFile;
import org.insp.model.InspModel;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.Member;
import org.insp.model.RectificationPlan;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests of what services remember of a model, and for how long. */
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
	void whatIsGivenUpHasItsWordInTheLegendAndTheCounts() throws IOException {
		// counts stand in the place of measures where there are too many of these
		var shown = ExampleViews.text("policy Few { threshold mapMeasures 0 } " + TEXT.replace("due 2024-05-31", "status dropped"));
		var plan = shown.element(RectificationPlan.class, "R");
		assertEquals("closed, dropped", new LegendServices().legendClosed(plan));
		assertEquals("closed", new LegendServices().legendClosed(ExampleViews.text(TEXT).element(RectificationPlan.class, "R")));
		var leader = shown.element(Member.class, "A");
		assertEquals(List.of(leader), List.copyOf(new CountServices().countClosed(leader, plan)));
		assertEquals("dropped: 1", new CountServices().countClosedLabel(leader, plan));
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
		shown.on(LocalDate.of(2024, 7, 1));
		assertTrue(new MeasureServices().isOverdue(measure));
		measure.setStatus(MeasureStatus.CLOSED);
		assertFalse(new MeasureServices().isOverdue(measure));
	}

	@Test
	void aModelIsEvaluatedOnceForAllItsPicturesAndThePage() throws IOException {
		var evaluations = new ArrayList<InspModel>();
		var scope = ExampleViews.example("round").model();
		var evaluated = new EvaluatedModel(scope.model(), RuleRegistry.CHECKER.withListener(evaluations::add),
				CheckOptions.of(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
		var context = RenderContext.of(evaluated);
		context.attach();
		var diagrams = ExampleViews.DIAGRAMS;
		var pictures =
				new PictureWriter(diagrams, evaluated, new RelativeUris(scope.folder()), context, diagrams::defaultLayers);
		var all = diagrams.views().stream().flatMap(view -> Picture.all(diagrams, scope.model(), view).stream()).toList();
		for (var format : List.of(PictureFormat.SVG, PictureFormat.HTML, PictureFormat.JSON)) {
			assertFalse(pictures.compute(all, format).files(1, each -> {}).isEmpty());
		}
		assertEquals(List.of(evaluated.model()), evaluations);
	}

	@Test
	void theContextOfOneModelIsNotThatOfOthersBesideIt() {
		var resources = new ResourceSetImpl();
		var first = plan(resources, "first");
		var second = plan(resources, "second");
		attach(first, Language.ZH);
		attach(second, Language.EN);
		assertTrue(new MapServices().mapTitle(first).startsWith("责任分工图"), "whatever is drawn after it");
		assertTrue(new MapServices().mapTitle(second).startsWith("Responsibility map"));
	}

	private static RectificationPlan plan(ResourceSet resources, String name) {
		var file = InspFactory.eINSTANCE.createInspFile();
		var plan = InspFactory.eINSTANCE.createRectificationPlan();
		file.getElements().add(plan);
		var resource = new XMIResourceImpl(URI.createURI(name));
		resource.getContents().add(file);
		resources.getResources().add(resource);
		return plan;
	}

	private static void attach(RectificationPlan plan, Language language) {
		var model = InspModel.of(List.of((InspFile) plan.eContainer()));
		var options = CheckOptions.of(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
		RenderContext.of(new EvaluatedModel(model, RuleRegistry.CHECKER, options)).withLanguage(language).attach();
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
