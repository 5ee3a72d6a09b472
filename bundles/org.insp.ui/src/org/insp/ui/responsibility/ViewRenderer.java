/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.insp.diagram.pictures.Picture;
import org.insp.diagram.pictures.PictureWriter;
import org.insp.dsl.ide.service.WorkspaceModel;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.model.text.ElementLabels;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.pictures.PictureSource;
import org.insp.viewpoint.layout.LayoutEngine;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Scene;

/** Renders views of the models as the language service has them, including unsaved text; never in the UI thread. */
final class ViewRenderer {

	private ViewRenderer() {
	}

	/** Renders a view; empty if the file belongs to no model. */
	static CompletableFuture<Optional<RenderedView>> render(ViewRequest request) {
		return LanguageBridge.get().readEvaluatedModels(models -> compute(models, request))
				.thenApplyAsync(computed -> computed == null ? Optional.empty() : computed.map(ComputedView::layOut));
	}

	/** The part that is computed while the models are locked; the layout takes longer and needs no model. */
	private record ComputedView(ViewRequest request, Set<Path> files, List<String> subjects, Object view,
			Map<String, ElementLocation> locations) {

		RenderedView layOut() {
			if (view instanceof Scene scene) {
				return new RenderedView(request, files, scene.title(), subjects, LayoutEngine.layout(scene), null, locations);
			}
			return view instanceof CrossTable grid
					? new RenderedView(request, files, grid.title(), subjects, null, grid, locations)
					: RenderedView.none(request, files);
		}
	}

	private static Optional<ComputedView> compute(List<WorkspaceModel> models, ViewRequest request) {
		return PictureSource.model(models, request.file()).map(model -> compute(model, request));
	}

	private static ComputedView compute(WorkspaceModel model, ViewRequest request) {
		var language = VocabularyDetector.ofModel(model.scope());
		var pictures = pictures(model, request);
		var subjects = PictureSource.diagrams().subjects(request.view(), model.evaluated().model());
		var titles = subjects.stream().map(s -> ElementLabels.label(s, language)).toList();
		var view = picture(model, request).map(pictures::view).orElse(null);
		var locations = new LinkedHashMap<String, ElementLocation>();
		if (view instanceof Scene scene) {
			collect(scene.nodes(), locations);
		} else if (view instanceof CrossTable grid) {
			for (int i = 0; i < grid.lines().size(); i++) {
				put(locations, String.valueOf(i), grid.lines().get(i).element());
			}
		}
		return new ComputedView(request, Set.copyOf(PictureSource.files(model.scope())), titles, view, locations);
	}

	/** The pictures of a model as they are asked for. */
	static PictureWriter pictures(WorkspaceModel model, ViewRequest request) {
		var diagrams = PictureSource.diagrams();
		return PictureSource.pictures(model, request.focus(),
				view -> request.layers().orElseGet(() -> diagrams.defaultLayers(view)));
	}

	/** The picture that is asked for; none where the model has nothing for such a view. */
	static Optional<Picture> picture(WorkspaceModel model, ViewRequest request) {
		var subjects = PictureSource.diagrams().subjects(request.view(), model.evaluated().model());
		return subjects.isEmpty()
				? Optional.empty()
				: Optional.of(new Picture(request.view(), subjects.get(Math.min(request.subject(), subjects.size() - 1)), request.view()));
	}

	private static void collect(Collection<Node> nodes, Map<String, ElementLocation> locations) {
		for (var node : nodes) {
			put(locations, node.id(), node.element());
			collect(node.children(), locations);
			collect(node.borders(), locations);
		}
	}

	private static void put(Map<String, ElementLocation> locations, String id, EObject element) {
		ElementLocations.locate(element).ifPresent(place -> locations.put(id, place));
	}
}
