/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.markers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.insp.ui.editor.CodeActionRequests;
import org.insp.ui.editor.PlanQuickAssist;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;
import org.insp.ui.language.PublishedDiagnostics;

/** The quick fixes of a problem marker, for the editor, its hovers and the Problems view. */
public final class MarkerQuickFixes implements IMarkerResolutionGenerator2 {

	/** The time for which a background task, such as that of the Problems view, waits; the UI thread waits a moment. */
	private static final Duration BACKGROUND_TIMEOUT = Duration.ofSeconds(10);

	private record MarkerQuickFix(CodeAction action) implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return action.getTitle();
		}

		@Override
		public void run(IMarker marker) {
			CodeActionRequests.apply(action);
		}

		@Override
		public String getDescription() {
			return null;
		}

		@Override
		public Image getImage() {
			return null;
		}
	}

	@Override
	public boolean hasResolutions(IMarker marker) {
		return LanguageBridge.get().capabilities().getCodeActionProvider() != null;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		var patience = Display.getCurrent() == null ? BACKGROUND_TIMEOUT : PlanQuickAssist.UI_TIMEOUT;
		return LspConversions.path(marker.getResource())
				.flatMap(file -> problem(file, marker).flatMap(p -> LanguageBridge.await(CodeActionRequests.of(file, p), patience)))
				.orElse(List.of()).stream().filter(CodeActionRequests::isFix).map(MarkerQuickFix::new).toArray(IMarkerResolution[]::new);
	}

	/** The diagnostic of a marker: the nearest one with the same message. */
	private static Optional<Diagnostic> problem(Path file, IMarker marker) {
		var message = marker.getAttribute(IMarker.MESSAGE, "");
		int line = marker.getAttribute(IMarker.LINE_NUMBER, 1) - 1;
		return LanguageBridge.get().diagnostics().of(file).stream().filter(d -> message.equals(PublishedDiagnostics.message(d)))
				.min(Comparator.comparingInt(d -> Math.abs(d.getRange().getStart().getLine() - line)));
	}
}
