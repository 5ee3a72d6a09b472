/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.insp.diagram.html.HtmlWriter;
import org.insp.diagram.html.Page;
import org.insp.diagram.html.View;
import org.insp.diagram.layout.Layouter;
import org.insp.diagram.scene.Scene;
import org.insp.diagram.svg.SvgWriter;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.Models.Visible;
import org.insp.dsl.models.VocabularyOf;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.check.CheckContext;
import org.insp.model.rules.Rules;

/** Pages of models. */
final class Pages {

	private static final Path EXAMPLES = Path.of("..", "org.insp.examples", "examples").toAbsolutePath().normalize();
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-09-08T00:00:00Z"), ZoneOffset.UTC);
	private static final ModelLoader LOADER = InspStandaloneSetup.doSetup().getInstance(ModelLoader.class);

	private Pages() {
	}

	static Visible example(String name) throws IOException {
		return LOADER.load(ModelFolder.find(EXAMPLES.resolve(name)).get(0));
	}

	static Visible text(String text) throws IOException {
		return LOADER.load(text.getBytes(StandardCharsets.UTF_8), Path.of("model.insp"));
	}

	/** The page of a model as it is at a date, in its own language. */
	static String page(Visible visible, String title, LocalDate on) throws IOException {
		var model = visible.model();
		var language = VocabularyOf.model(visible);
		var judged = Rules.CHECKER.check(model, CheckContext.of(CLOCK).on(on));
		var chinese = language == Language.ZH;
		var views = List.of(view(Sketch.of(model, language).map(), chinese ? "责任分工图" : "Responsibility map"),
				view(Sketch.of(model, language).trace(), chinese ? "问题追溯图" : "Trace"));
		var out = new StringBuilder();
		HtmlWriter.write(new Page(title, language, views, model, judged, id -> Vocabulary.keyword(id, language)), out);
		return out.toString();
	}

	private static View view(Scene scene, String title) throws IOException {
		var svg = new StringBuilder();
		SvgWriter.write(Layouter.layout(scene), Optional.empty(), svg);
		return View.of(scene, title, svg.toString());
	}
}
