/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** Conversions between URIs and positions of the protocol and files and offsets of the workbench. */
public final class LspConversions {

	private LspConversions() {
	}

	/** The path of a URI, if it is that of a file. */
	public static Optional<Path> path(String uri) {
		try {
			return uri.startsWith("file:") ? Optional.of(Path.of(URI.create(uri))) : Optional.empty();
		} catch (IllegalArgumentException | FileSystemNotFoundException notAPath) {
			return Optional.empty();
		}
	}

	/** The path of a resource, if it is on the disk. */
	public static Optional<Path> path(IResource resource) {
		return Optional.ofNullable(resource.getLocationURI()).map(URI::toString).flatMap(LspConversions::path);
	}

	/** The path of a buffer, if it is on the disk. */
	public static Optional<Path> path(IFileBuffer buffer) {
		return Optional.ofNullable(buffer.getFileStore()).flatMap(LspConversions::path);
	}

	private static Optional<Path> path(IFileStore store) {
		try {
			return Optional.ofNullable(store.toLocalFile(EFS.NONE, null)).map(file -> file.toPath().toAbsolutePath().normalize());
		} catch (CoreException e) {
			return Optional.empty();
		}
	}

	/** The URI of a file. */
	public static String uri(Path file) {
		return file.toUri().toString();
	}

	/** The identifier of a file in requests. */
	public static TextDocumentIdentifier identifier(Path file) {
		return new TextDocumentIdentifier(uri(file));
	}

	/** The workspace file at a path; of several the one with the shortest workspace path. */
	public static Optional<IFile> file(Path path) {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())).filter(IFile::isAccessible)
				.min(Comparator.comparingInt(f -> f.getFullPath().segmentCount()));
	}

	/** The position of an offset; the end of the document for an offset beyond it. */
	public static Position position(IDocument document, int offset) {
		try {
			int within = Math.min(offset, document.getLength());
			int line = document.getLineOfOffset(within);
			return new Position(line, within - document.getLineOffset(line));
		} catch (BadLocationException e) {
			return new Position(0, 0);
		}
	}

	/** The range of a region. */
	public static Range range(IDocument document, int offset, int length) {
		return new Range(position(document, offset), position(document, offset + length));
	}

	/** The offset of a position; the nearest one if the document does not have the position. */
	public static int offset(IDocument document, Position position) {
		try {
			int line = Math.min(position.getLine(), document.getNumberOfLines() - 1);
			int start = document.getLineOffset(line);
			return line < position.getLine()
					? document.getLength()
					: Math.min(start + position.getCharacter(), start + document.getLineLength(line));
		} catch (BadLocationException e) {
			return document.getLength();
		}
	}

	/** The region of a range. */
	public static IRegion region(IDocument document, Range range) {
		int start = offset(document, range.getStart());
		return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
	}
}
