/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Loads models from the disk, each into a resource set of its own, so that several can be loaded at once. Unlike an import that cannot
 * be read, which is a problem at the place of the import, a file of the model itself that cannot be read is an exception.
 */
public final class ModelLoader {

	@Inject
	private Provider<XtextResourceSet> resourceSets;

	/** The model of a folder. */
	public ModelScope load(ModelFolder folder) throws IOException {
		return load(folder, Map.of());
	}

	/**
	 * The model of a folder in another version.
	 *
	 * @param texts what stands in some files instead
	 */
	public ModelScope load(ModelFolder folder, Map<Path, byte[]> texts) throws IOException {
		var resources = resourceSets.get();
		for (var file : folder.files()) {
			var text = texts.get(file);
			read(resources, uri(file), text == null ? bytes(file) : text);
		}
		return ModelRegistry.of(resources).scopeOf(resources.getResource(uri(folder.files().get(0)), false));
	}

	/**
	 * A text that is a model of its own wherever it lies.
	 *
	 * @param text the bytes, as they would stand in a file
	 * @param file the file they are taken for; its imports are relative to it
	 */
	public ModelScope load(byte[] text, Path file) throws IOException {
		var resources = resourceSets.get();
		read(resources, uri(file), text);
		return ModelRegistry.of(resources).scopeOfSingleFile(resources.getResource(uri(file), false));
	}

	/** The bytes of a file. Unlike that of the library every exception names the file. */
	public static byte[] bytes(Path file) throws IOException {
		try {
			return Files.readAllBytes(file);
		} catch (FileSystemException e) {
			throw e;
		} catch (IOException e) {
			throw new FileSystemException(file.toString(), null, e.getMessage());
		}
	}

	private static void read(ResourceSet resources, URI uri, byte[] text) throws IOException {
		resources.createResource(uri).load(new ByteArrayInputStream(text), resources.getLoadOptions());
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toAbsolutePath().normalize().toString());
	}
}
