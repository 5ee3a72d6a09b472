/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.insp.ui.language.Answers;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** Marks all places of a file where the element at the cursor is named. */
public final class OccurrencesReconciler extends LanguageServiceReconciler {

	private static final String TYPE = "org.eclipse.ui.genericeditor.text";

	private final ISelectionChangedListener cursor = event -> mark();
	private Set<Annotation> annotations = new HashSet<>();
	private CompletableFuture<?> question = CompletableFuture.completedFuture(null);

	@Override
	public void install(ITextViewer viewer) {
		super.install(viewer);
		if (viewer.getSelectionProvider() instanceof IPostSelectionProvider selection) {
			selection.addPostSelectionChangedListener(cursor);
		}
	}

	@Override
	public void uninstall() {
		if (viewer() != null && viewer().getSelectionProvider() instanceof IPostSelectionProvider selection) {
			selection.removePostSelectionChangedListener(cursor);
		}
		super.uninstall();
	}

	@Override
	protected void reconcile(IDocument document) {
		inUiThread(this::mark);
	}

	private void mark() {
		question.cancel(true);
		var document = viewer() == null ? null : viewer().getDocument();
		var bridge = LanguageBridge.get();
		var file = document == null ? null : bridge.documents().path(document).orElse(null);
		if (file == null) {
			return;
		}
		var params = new DocumentHighlightParams(LspConversions.identifier(file),
				LspConversions.position(document, viewer().getSelectedRange().x));
		var answer = bridge.askRepeatedly(c -> c.getDocumentHighlightProvider() != null,
				server -> server.getTextDocumentService().documentHighlight(params));
		question = answer;
		Answers.use(answer, found -> inUiThread(() -> show(document, found == null ? List.of() : found)));
	}

	private void show(IDocument document, List<? extends DocumentHighlight> found) {
		if (viewer() instanceof ISourceViewer source && source.getDocument() == document
				&& source.getAnnotationModel() instanceof IAnnotationModelExtension model) {
			Map<Annotation, Position> added = new HashMap<>();
			for (var each : found) {
				var region = LspConversions.region(document, each.getRange());
				added.put(new Annotation(TYPE, false, null), new Position(region.getOffset(), region.getLength()));
			}
			model.replaceAnnotations(annotations.toArray(Annotation[]::new), added);
			annotations = new HashSet<>(added.keySet());
		}
	}
}
