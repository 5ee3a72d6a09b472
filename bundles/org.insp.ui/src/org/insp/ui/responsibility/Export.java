/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.insp.diagram.html.HtmlWriter;
import org.insp.diagram.html.Page;
import org.insp.diagram.html.View;
import org.insp.diagram.interpret.Places;
import org.insp.diagram.json.JsonViews;
import org.insp.diagram.layout.Layouter;
import org.insp.diagram.png.PngWriter;
import org.insp.diagram.scene.Grid;
import org.insp.diagram.scene.Scene;
import org.insp.diagram.svg.SvgWriter;
import org.insp.dsl.models.Models.Visible;
import org.insp.dsl.models.VocabularyOf;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.check.CheckContext;
import org.insp.model.check.ModelResource;
import org.insp.model.rules.Rules;

/** Writes a picture to a file, in the form that the name of the file asks for. */
final class Export {

	/** The endings of the names of the forms. */
	static final List<String> FORMS = List.of("svg", "png", "html", "json");

	private static final int SCALE = 2;

	private Export() {
	}

	/** Writes the picture that is asked for; ends with an exception where that is impossible. */
	static CompletableFuture<Void> write(Request request, Path target) {
		return Artist.look(models -> Artist.model(models, request.file()).map(model -> bytes(model, request, target.getFileName().toString())).orElseThrow())
				.thenAcceptAsync(bytes -> move(bytes, target));
	}

	private static byte[] bytes(Visible model, Request request, String name) {
		try {
			var language = VocabularyOf.model(model);
			Artist.surround(model, language, request.focus());
			var subjects = Artist.diagrams().subjects(request.view(), model.model());
			var view = Artist.view(model, request, subjects.get(Math.min(request.subject(), subjects.size() - 1)), language);
			if (name.endsWith(".json")) {
				return new JsonViews(new Places(model.folder())).write(List.of(view)).getBytes(StandardCharsets.UTF_8);
			}
			var svg = svg(view);
			if (name.endsWith(".png")) {
				var out = new ByteArrayOutputStream();
				PngWriter.write(svg, SCALE, out);
				return out.toByteArray();
			}
			return (name.endsWith(".html") ? html(model, view, svg) : svg).getBytes(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String svg(Object view) throws IOException {
		var out = new StringBuilder();
		if (view instanceof Scene scene) {
			SvgWriter.write(Layouter.layout(scene), out);
		} else {
			SvgWriter.write((Grid) view, out);
		}
		return out.toString();
	}

	private static String html(Visible model, Object view, String svg) throws IOException {
		var language = VocabularyOf.model(model);
		var drawn = view instanceof Scene scene ? View.of(scene, scene.title(), svg) : View.of((Grid) view, ((Grid) view).title(), svg);
		var judged = Rules.CHECKER.check(model.model(), CheckContext.of(Clock.systemDefaultZone())
				.unreadable((element, feature) -> ((ModelResource) element.eResource()).isUnreadable(element, feature)));
		var out = new StringBuilder();
		HtmlWriter.write(new Page(drawn.title(), language, List.of(drawn), model.model(), judged, id -> Vocabulary.keyword(id, language)), out);
		return out.toString();
	}

	/** There is never half a file. */
	private static void move(byte[] bytes, Path target) {
		try {
			var beside = target.resolveSibling('.' + target.getFileName().toString() + '.' + UUID.randomUUID());
			Files.write(beside, bytes);
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
