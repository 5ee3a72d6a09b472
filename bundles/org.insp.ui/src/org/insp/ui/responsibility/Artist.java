/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.insp.diagram.Diagrams;
import org.insp.diagram.interpret.Places;
import org.insp.diagram.layout.Layouter;
import org.insp.diagram.scene.Grid;
import org.insp.diagram.scene.Node;
import org.insp.diagram.scene.Scene;
import org.insp.diagram.services.Surroundings;
import org.insp.dsl.models.Models.Visible;
import org.insp.dsl.models.VocabularyOf;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.text.Labels;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.preferences.Settings;

/** Draws views of the models as the language server has them, the text in the editors included. Nothing of it is done in the UI thread. */
final class Artist {

	private static Diagrams shipped;

	private Artist() {
	}

	/** The views that are shipped. */
	static synchronized Diagrams diagrams() {
		if (shipped == null) {
			try {
				shipped = Diagrams.shipped();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return shipped;
	}

	/** Draws what is wanted; empty where the file belongs to no model. */
	static CompletableFuture<Optional<Picture>> draw(Request request) {
		return look(models -> sketch(models, request)).thenApplyAsync(sketch -> sketch == null ? Optional.empty() : sketch.map(Sketch::picture));
	}

	/** Lets something look at the models, which nobody changes meanwhile. */
	static <T> CompletableFuture<T> look(Function<List<Visible>, T> work) {
		return LanguageBridge.get().look(work);
	}

	/** What is made while the models stand still; finding places for it takes longer and needs no model. */
	private record Sketch(Request request, List<String> subjects, Object view, Map<String, Place> places) {

		Picture picture() {
			if (view instanceof Scene scene) {
				return new Picture(request, scene.title(), subjects, Layouter.layout(scene), null, places);
			}
			return view instanceof Grid grid ? new Picture(request, grid.title(), subjects, null, grid, places) : Picture.none(request);
		}
	}

	private static Optional<Sketch> sketch(List<Visible> models, Request request) {
		return model(models, request.file()).map(model -> sketch(model, request));
	}

	/** The model of a file. */
	static Optional<Visible> model(List<Visible> models, Path file) {
		return models.stream().filter(m -> m.own().stream().anyMatch(r -> r.getURI().isFile() && Path.of(r.getURI().toFileString()).equals(file))).findFirst();
	}

	private static Sketch sketch(Visible model, Request request) {
		var language = VocabularyOf.model(model);
		surround(model, language, request.focus());
		var subjects = diagrams().subjects(request.view(), model.model());
		var titles = subjects.stream().map(s -> Labels.label(s, language)).toList();
		if (subjects.isEmpty()) {
			return new Sketch(request, titles, null, Map.of());
		}
		var view = view(model, request, subjects.get(Math.min(request.subject(), subjects.size() - 1)), language);
		var places = new LinkedHashMap<String, Place>();
		if (view instanceof Scene scene) {
			collect(scene.nodes(), places);
		} else if (view instanceof Grid grid) {
			for (int i = 0; i < grid.lines().size(); i++) {
				put(places, String.valueOf(i), grid.lines().get(i).element());
			}
		}
		return new Sketch(request, titles, view, places);
	}

	/** A scene or a grid. */
	static Object view(Visible model, Request request, EObject subject, Language language) {
		var diagrams = diagrams();
		if (diagrams.isTable(request.view())) {
			return diagrams.grid(request.view(), subject, language);
		}
		var layers = request.layers() == null ? diagrams.standardLayers(request.view()) : request.layers();
		return diagrams.scene(request.view(), subject, layers, new Places(model.folder()), language);
	}

	/** Tells the services what they depend on besides the model. */
	static void surround(Visible model, Language language, String focus) {
		var vocabulary = VocabularyOf.model(model);
		var usual = Surroundings.of(Clock.systemDefaultZone()).in(language).saying((spoken, id) -> Vocabulary.keyword(id, vocabulary));
		var surroundings = Settings.referenceDate().map(usual::on).orElse(usual);
		var looked = focus == null ? null : element(model, focus);
		Surroundings.attach(model.own().get(0).getResourceSet(), looked == null ? surroundings : surroundings.focusing(looked));
	}

	private static EObject element(Visible model, String id) {
		var at = URI.createURI(id);
		return model.own().stream().filter(r -> r.getURI().equals(at.trimFragment())).map(r -> r.getEObject(at.fragment())).findFirst().orElse(null);
	}

	private static void collect(Collection<Node> nodes, Map<String, Place> places) {
		for (var node : nodes) {
			put(places, node.id(), node.element());
			collect(node.children(), places);
			collect(node.borders(), places);
		}
	}

	private static void put(Map<String, Place> places, String id, EObject element) {
		Origin.place(element).ifPresent(place -> places.put(id, place));
	}
}
