/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.pictures;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelScope;
import org.insp.model.Header;
import org.insp.ui.language.LspConversions;

/**
 * A model that pictures can be made of.
 *
 * @param files its files
 * @param title its title; without one its last name
 * @param location its folder in the workspace, or the file that it is without {@code .insp}
 */
public record ModelChoice(List<Path> files, String title, String location) {

	/** The models that any view can be made of, by where they are. */
	public static List<ModelChoice> of(List<ModelScope> models) {
		var diagrams = PictureSource.diagrams();
		return models.stream()
				.filter(m -> !PictureSource.files(m).isEmpty()
						&& diagrams.views().stream().anyMatch(v -> !diagrams.subjects(v, m.model()).isEmpty()))
				.map(ModelChoice::of).sorted(Comparator.comparing(ModelChoice::location)).toList();
	}

	private static ModelChoice of(ModelScope model) {
		var files = PictureSource.files(model);
		var first = files.get(0);
		var alone = files.size() == 1 && !first.endsWith(ModelFolder.MODEL_FILE);
		var root = alone ? first : Path.of(model.folder().toFileString());
		var where = location(first, first.getNameCount() - root.getNameCount());
		return new ModelChoice(files, model.model().header().map(Header::getTitle).filter(t -> !t.isBlank()).orElse(where.lastSegment()),
				where.makeRelative().toString());
	}

	/** The workspace path of a file, or of a folder above it. */
	private static IPath location(Path file, int above) {
		var path = LspConversions.file(file).map(f -> f.getFullPath()).orElseGet(() -> IPath.fromPath(file));
		return above == 0 ? path.removeFileExtension() : path.removeLastSegments(above);
	}

	/** Returns whether it contains one of some files, or lies in one of some folders. */
	public boolean isIn(Collection<Path> places) {
		return files.stream().anyMatch(file -> places.stream().anyMatch(file::startsWith));
	}

	/** Returns what an export is about at first: what is selected, else the file in the editor. */
	public static List<Path> preselected(IWorkbench workbench, IStructuredSelection selection) {
		var chosen = selection.stream().map(element -> Adapters.adapt(element, IResource.class)).filter(Objects::nonNull).toList();
		var window = workbench.getActiveWorkbenchWindow();
		var editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		var edited = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
		return (chosen.isEmpty() ? Stream.ofNullable(edited) : chosen.stream()).map(LspConversions::path).flatMap(Optional::stream)
				.toList();
	}
}
