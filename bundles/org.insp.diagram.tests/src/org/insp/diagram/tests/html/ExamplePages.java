/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.insp.diagram.Diagrams;
import org.insp.diagram.html.HtmlWriter;
import org.insp.diagram.html.PageContent;
import org.insp.diagram.html.PageView;
import org.insp.diagram.services.RenderContext;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.insp.viewpoint.layout.LayoutEngine;
import org.insp.viewpoint.svg.SvgWriter;

/** Pages of models. */
final class ExamplePages {

	private static final Path EXAMPLES = Path.of("..", "org.insp.examples", "examples").toAbsolutePath().normalize();
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-09-08T00:00:00Z"), ZoneOffset.UTC);
	private static final ModelLoader LOADER = InspStandaloneSetup.doSetup().getInstance(ModelLoader.class);

	private static final Diagrams DIAGRAMS = shipped();

	private ExamplePages() {
	}

	static ModelScope example(String name) throws IOException {
		return LOADER.load(ModelFolder.find(EXAMPLES.resolve(name)).get(0));
	}

	static ModelScope text(String text) throws IOException {
		return LOADER.load(text.getBytes(StandardCharsets.UTF_8), Path.of("model.insp"));
	}

	/** The page of a model as it is at a date, in its own language, with all views that it has. */
	static String page(ModelScope visible, String title, LocalDate on) throws IOException {
		var model = visible.model();
		var language = VocabularyDetector.ofModel(visible);
		var evaluated = new EvaluatedModel(model, RuleRegistry.CHECKER, CheckOptions.of(CLOCK).withReferenceDate(on));
		RenderContext.of(evaluated).withLanguage(language).withKeywords((spoken, id) -> Vocabulary.keyword(id, language)).attach();
		var places = new RelativeUris(visible.folder());
		var views = new ArrayList<PageView>();
		var drawings = new ArrayList<String>();
		for (var view : DIAGRAMS.views()) {
			for (var subject : DIAGRAMS.subjects(view, model)) {
				views.add(view(view, subject, places, language, drawings));
			}
		}
		var out = new StringBuilder();
		new HtmlWriter(new PageContent(title, language, views, evaluated, id -> Vocabulary.keyword(id, language))).write(drawings, out);
		return out.toString();
	}

	private static PageView view(String view, EObject subject, RelativeUris places, Language language, List<String> drawings) {
		var label = DIAGRAMS.title(view, language);
		if (DIAGRAMS.isTable(view)) {
			var grid = DIAGRAMS.crossTable(view, subject, language);
			drawings.add(SvgWriter.write(grid));
			return PageView.of(grid, label);
		}
		var scene = DIAGRAMS.scene(view, subject, DIAGRAMS.defaultLayers(view), places, language);
		drawings.add(SvgWriter.write(LayoutEngine.layout(scene)));
		return PageView.of(scene, label);
	}

	private static Diagrams shipped() {
		try {
			return Diagrams.shipped();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
