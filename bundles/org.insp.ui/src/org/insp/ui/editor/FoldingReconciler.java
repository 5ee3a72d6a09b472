/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** Folds blocks and comments; the language server says where they are. */
public final class FoldingReconciler extends LanguageServiceReconciler {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	@Override
	protected void reconcile(IDocument document) {
		var bridge = LanguageBridge.get();
		var file = bridge.documents().path(document);
		if (file.isEmpty() || !(viewer() instanceof ProjectionViewer projection)) {
			return;
		}
		var params = new FoldingRangeRequestParams(LspConversions.identifier(file.get()));
		var answer =
				bridge.askRepeatedly(c -> c.getFoldingRangeProvider() != null,
						server -> server.getTextDocumentService().foldingRange(params));
		LanguageBridge.await(answer, TIMEOUT).ifPresent(ranges -> inUiThread(() -> show(document, projection, ranges)));
	}

	private void show(IDocument document, ProjectionViewer projection, List<FoldingRange> ranges) {
		if (viewer().getDocument() != document) {
			return;
		}
		if (!projection.isProjectionMode()) {
			projection.enableProjection();
		}
		var model = projection.getProjectionAnnotationModel();
		var wanted = positions(document, ranges);
		var outdated = new HashSet<Annotation>();
		model.getAnnotationIterator().forEachRemaining(annotation -> {
			if (!wanted.remove(model.getPosition(annotation))) {
				outdated.add(annotation);
			}
		});
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
		model.modifyAnnotations(outdated.toArray(Annotation[]::new), added, null);
	}

	private static Set<Position> positions(IDocument document, List<FoldingRange> ranges) {
		var positions = new HashSet<Position>();
		for (var range : ranges) {
			try {
				if (range.getEndLine() > range.getStartLine() && range.getEndLine() < document.getNumberOfLines()) {
					int start = document.getLineOffset(range.getStartLine());
					int end = document.getLineOffset(range.getEndLine()) + document.getLineLength(range.getEndLine());
					positions.add(new Position(start, end - start));
				}
			} catch (BadLocationException e) {
				// typed meanwhile: the next answer is about the new text
			}
		}
		return positions;
	}
}
