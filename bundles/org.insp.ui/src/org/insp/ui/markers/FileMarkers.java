/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.markers;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.insp.ui.language.FileDocuments;
import org.insp.ui.language.LspConversions;
import org.insp.ui.language.PublishedDiagnostics;

/** Updates the markers of one file to its diagnostics, and keeps those that have not changed. */
final class FileMarkers {

	private final IFile file;
	private final IDocument text;

	FileMarkers(IFile file, Path path) throws CoreException {
		this.file = file;
		this.text = FileDocuments.of(file, path);
	}

	void update(List<Diagnostic> problems) throws CoreException {
		var old = existing();
		for (var problem : problems) {
			var attributes = attributes(problem);
			var marker = old.getOrDefault(key(attributes), new ArrayDeque<>()).poll();
			if (marker == null) {
				file.createMarker(ProblemMarkers.TYPE, attributes);
			} else {
				updatePosition(marker, attributes);
			}
		}
		for (var left : old.values()) {
			for (var marker : left) {
				marker.delete();
			}
		}
	}

	private Map<String, Deque<IMarker>> existing() throws CoreException {
		var byKey = new HashMap<String, Deque<IMarker>>();
		for (var marker : file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
			byKey.computeIfAbsent(key(marker.getAttributes()), k -> new ArrayDeque<>()).add(marker);
		}
		return byKey;
	}

	private static String key(Map<String, Object> attributes) {
		return attributes.get(IMarker.SEVERITY) + " " + attributes.get(ProblemMarkers.CODE) + ' ' + attributes.get(IMarker.MESSAGE);
	}

	private static void updatePosition(IMarker marker, Map<String, Object> attributes) throws CoreException {
		for (var name : List.of(IMarker.LINE_NUMBER, IMarker.CHAR_START, IMarker.CHAR_END)) {
			if (!Objects.equals(marker.getAttribute(name), attributes.get(name))) {
				marker.setAttributes(attributes);
				return;
			}
		}
	}

	private Map<String, Object> attributes(Diagnostic problem) {
		var attributes = new HashMap<String, Object>();
		var region = LspConversions.region(text, problem.getRange());
		attributes.put(IMarker.MESSAGE, PublishedDiagnostics.message(problem));
		attributes.put(IMarker.SEVERITY, severity(problem.getSeverity()));
		attributes.put(IMarker.LINE_NUMBER, problem.getRange().getStart().getLine() + 1);
		attributes.put(IMarker.CHAR_START, region.getOffset());
		attributes.put(IMarker.CHAR_END, region.getOffset() + region.getLength());
		attributes.put(IMarker.SOURCE_ID, problem.getSource());
		attributes.put(IMarker.USER_EDITABLE, false);
		if (problem.getCode() != null) {
			attributes.put(ProblemMarkers.CODE, String.valueOf(problem.getCode().get()));
		}
		return attributes;
	}

	private static int severity(DiagnosticSeverity severity) {
		return severity == DiagnosticSeverity.Error ? IMarker.SEVERITY_ERROR
				: severity == DiagnosticSeverity.Warning ? IMarker.SEVERITY_WARNING
				: IMarker.SEVERITY_INFO;
	}
}
